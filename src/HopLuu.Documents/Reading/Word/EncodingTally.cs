using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Reading.Word;

/// <summary>Which encodings the letters of a file came in.</summary>
internal sealed class EncodingTally
{
    private bool composed;
    private bool decomposed;
    private bool tcvn3;
    private bool vni;

    public void Legacy(LegacyEncoding encoding)
    {
        tcvn3 |= encoding is LegacyEncoding.Tcvn3 or LegacyEncoding.Tcvn3Capitals;
        vni |= encoding is LegacyEncoding.Vni;
    }

    public void Composed() => composed = true;

    public void Decomposed() => decomposed = true;

    /// <summary>Decomposed files keep some composed letters (đ has no decomposition); a legacy file with Unicode words in it is mixed.</summary>
    public SourceEncoding Result => (tcvn3, vni, composed, decomposed) switch
    {
        (false, false, _, true) => SourceEncoding.UnicodeDecomposed,
        (false, false, _, false) => SourceEncoding.Unicode,
        (true, false, false, false) => SourceEncoding.Tcvn3,
        (false, true, false, false) => SourceEncoding.Vni,
        _ => SourceEncoding.Mixed,
    };
}
