namespace HopLuu.Vietnamese;

/// <summary>Ways of writing Vietnamese with eight-bit fonts, from before Unicode, still met in offices' files.</summary>
public enum LegacyEncoding
{
    /// <summary>TCVN 5712:1993 (VN3, "ABC"): fonts named .VnTime, .VnArial.</summary>
    Tcvn3,
    /// <summary>The same in a font whose small letters look like capitals: .VnTimeH. What is typed small is read as capital.</summary>
    Tcvn3Capitals,
    /// <summary>VNI for Windows, a letter and a mark as two characters: fonts named VNI-Times.</summary>
    Vni,
}
