using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading;

/// <summary>Finds the stamp of a state secret in a document's heading area.</summary>
internal static class SecrecyMarking
{
    public static string? Find(Document document) => null;
}
