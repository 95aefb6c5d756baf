namespace HopLuu.Web.Reporting;

/// <summary>Files as forms send them.</summary>
internal static class FormFiles
{
    /// <summary>Name and bytes of the file in a field; empty when none was chosen.</summary>
    public static async Task<(string Name, byte[] Bytes)> ReadFile(this HttpContext context, string field)
    {
        if (context.Request.Form.Files[field] is not { Length: > 0 } file)
            return ("", []);
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, context.RequestAborted);
        return (file.FileName, bytes.ToArray());
    }
}
