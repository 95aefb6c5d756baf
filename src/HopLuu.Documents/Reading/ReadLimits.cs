namespace HopLuu.Documents.Reading;

/// <summary>
/// What one file may cost at most. A Word file is an archive made by somebody else: a hundred kilobytes can unfold into gigabytes,
/// so everything that grows with the input has a bound (5 seconds and 300 MB for one file with the defaults).
/// </summary>
public sealed record ReadLimits
{
    /// <summary>The defaults.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Largest file that is opened at all, in bytes.</summary>
    public long FileBytes { get; init; } = 100_000_000;

    /// <summary>Bytes that all parts read from one package may unfold to, counted while unfolding and by what the package declares.</summary>
    public long InflatedBytes { get; init; } = 100_000_000;

    /// <summary>How many times its stored size a part may unfold to, beyond the first <see cref="RatioFrom"/> bytes.</summary>
    public int Ratio { get; init; } = 400;

    /// <summary>Parts smaller than this are not judged by <see cref="Ratio"/>: empty styles and tables press very well.</summary>
    public long RatioFrom { get; init; } = 20_000_000;

    /// <summary>Parts of a package.</summary>
    public int Parts { get; init; } = 10_000;

    /// <summary>Levels of nesting of one part's XML.</summary>
    public int Depth { get; init; } = 300;

    /// <summary>Bytes of XML without a single tag: one attribute or one text.</summary>
    public int TokenBytes { get; init; } = 8_000_000;

    /// <summary>Paragraphs, runs and cells together.</summary>
    public int Pieces { get; init; } = 600_000;

    /// <summary>Marks of footnotes and endnotes: each costs far more than a run.</summary>
    public int Notes { get; init; } = 50_000;

    /// <summary>Characters of text together.</summary>
    public int Characters { get; init; } = 30_000_000;

    /// <summary>Time for one file.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);
}
