namespace HopLuu.Web.Accounts;

/// <summary>What a form held that came without a session.</summary>
/// <param name="Address">Where it was sent, and is sent again.</param>
/// <param name="HadFiles">Files are not kept; they are to be chosen again.</param>
public sealed record KeptForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool HadFiles)
{
    private const long MostBytes = 2 * 1024 * 1024;
    private const int MostFields = 1000;

    // Secrets are typed again, and never written into a page.
    private static readonly string[] Secrets = ["Password", "Current", "Again", "Code"];

    /// <summary>What people wrote, as it is shown: not the fields that only the program knows.</summary>
    public IEnumerable<string> Written => Fields.Where(sent => sent.Value.Length > 20 && sent.Value.Contains(' ', StringComparison.Ordinal) && !sent.Key.StartsWith('_')).Select(sent => sent.Value);

    /// <summary>Null for a form that cannot be kept: too large, not readable, or one that holds a secret.</summary>
    public static async Task<KeptForm?> Read(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentLength is null or > MostBytes)
            return null;
        try
        {
            var form = await request.ReadFormAsync(stop);
            if (form.Count == 0 || form.Sum(field => field.Value.Count) > MostFields || form.Keys.Any(key => Secrets.Any(secret => key.EndsWith(secret, StringComparison.Ordinal))))
                return null;
            return new KeptForm(request.Path + request.QueryString, [.. form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))], form.Files.Count > 0);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }
}
