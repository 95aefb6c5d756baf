namespace HopLuu.Cli.Output;

/// <summary>Writes result files whole or not at all: beside their place first, then moved.</summary>
internal static class ResultFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var draft = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using (var stream = new FileStream(draft, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024))
                write(stream);
            File.Move(draft, full, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"Không ghi được tệp “{path}”. Có thể tệp đang mở trong Word, thư mục không cho ghi hoặc ổ đĩa đã đầy. Hãy đóng tệp hoặc chọn nơi khác rồi chạy lại.", unwritable);
        }
        finally
        {
            if (File.Exists(draft))
                File.Delete(draft);
        }
    }

    /// <summary>Whether two paths mean the same file.</summary>
    public static bool Same(string a, string b) => string.Equals(Path.GetFullPath(a), Path.GetFullPath(b),
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
