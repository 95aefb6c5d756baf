using HopLuu.Core.Planning;
using HopLuu.Documents.Model;
using HopLuu.Synthesis.Mapping;

namespace HopLuu.Core.Reporting;

/// <summary>A mapped report as pieces in the file's order, each with the node it was laid on. No line of the file is left out.</summary>
internal static class UploadedPieces
{
    private const double TableConfidence = 0.8;

    // Text laid on a heading that only holds others goes to the first place below it, less surely; so does a heading the outline does not have.
    private const double LessSure = 0.6;

    // Longest line, in syllables, that the heading block and the signature are made of; a longer one may be an opening that somebody wants to keep.
    private const int FrameWords = 24;

    private readonly record struct Place(string? Key, double Confidence, bool IsHeading);

    public static IReadOnlyList<UploadedPiece> Of(MappedReport mapped, OutlineVersion outline, IReadOnlyDictionary<string, string> idOfKey)
    {
        var keyOfId = idOfKey.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        var writable = outline.Writable().Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var places = new Dictionary<Block, Place>(ReferenceEqualityComparer.Instance);
        foreach (var section in mapped.Sections)
        {
            foreach (var paragraph in section.Paragraphs)
                places.TryAdd(paragraph.Source, PlaceOf(section.Id, paragraph.Confidence));
        }
        foreach (var paragraph in mapped.Unmapped)
            places.TryAdd(paragraph.Source, default);
        foreach (var heading in mapped.Headings)
            places.TryAdd(heading.Source, new Place(heading.Section is { } id ? keyOfId.GetValueOrDefault(id) : null, heading.Confidence, true));
        foreach (var table in mapped.Tables)
            places[table.Table] = table.Section is { } id ? PlaceOf(id, TableConfidence) : default;

        var pieces = new List<UploadedPiece>();
        Walk(mapped.Document.Blocks);
        KeepStrangeHeadings(pieces);
        MarkFrame(pieces);
        return pieces;

        Place PlaceOf(string id, double confidence) =>
            !keyOfId.TryGetValue(id, out var key) ? default
            : writable.Contains(key) ? new Place(key, confidence, false)
            : new Place(FirstBelow(key), confidence * LessSure, false);

        string? FirstBelow(string key)
        {
            foreach (var child in outline.Items.Where(item => item.Parent == key))
            {
                if (writable.Contains(child.Key))
                    return child.Key;
                if (FirstBelow(child.Key) is { } deeper)
                    return deeper;
            }
            return null;
        }

        void Walk(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks)
            {
                if (places.TryGetValue(block, out var place))
                    pieces.Add(new UploadedPiece(RichText.OfBlocks([block]), place.Key, place.Confidence, place.IsHeading));
                else if (block is Table table)
                    Walk(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks));
            }
        }
    }

    // A heading the outline does not have would be lost with its words: it becomes text at the head of what stands below it.
    private static void KeepStrangeHeadings(List<UploadedPiece> pieces)
    {
        for (var at = pieces.Count - 1; at >= 0; at--)
        {
            if (pieces[at] is not { IsHeading: true, Key: null } heading)
                continue;
            var below = pieces.Skip(at + 1).TakeWhile(piece => !piece.IsHeading).FirstOrDefault(piece => piece.Key is not null) ?? pieces.Take(at).LastOrDefault(piece => !piece.IsHeading && piece.Key is not null);
            pieces[at] = heading with { IsHeading = false, Key = below?.Key, Confidence = (below?.Confidence ?? 0) * LessSure };
        }
    }

    // Short lines before the first and after the last that was placed: quốc hiệu, number, title, recipients, signature.
    private static void MarkFrame(List<UploadedPiece> pieces)
    {
        var first = pieces.FindIndex(piece => piece.Key is not null);
        var last = pieces.FindLastIndex(piece => piece.Key is not null);
        for (var at = 0; at < pieces.Count; at++)
        {
            if (first >= 0 && (at < first || at > last) && RichText.Words(pieces[at].Html) <= FrameWords)
                pieces[at] = pieces[at] with { IsFrame = true };
        }
    }
}
