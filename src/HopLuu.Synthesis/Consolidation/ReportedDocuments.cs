using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>
/// Finds every document the reports name and tells those issued to carry out the policy (thể chế hóa) from those merely cited
/// (product.md C13).
/// </summary>
internal sealed class ReportedDocuments(Plan plan)
{
    private static readonly string[] UpperSymbols = ["TW", "TTg", "CP", "QH", "UBTVQH", "BGDĐT", "BNV", "BTC", "TU", "VPTW", "BTGTW", "BTCTW"];

    private sealed record Mention(string Number, string? Kind, DateOnly? Date, string? Issuer, bool Issued, string? Subject, Contributor By);

    /// <summary>The documents, issued ones first, each group in the order of dates.</summary>
    public IReadOnlyList<ReportedDocument> Of(IReadOnlyList<Contributor> contributors)
    {
        var mentions = contributors.AsParallel().AsOrdered().Select(by => MentionsOf(by).ToList()).SelectMany(found => found).ToList();
        var documents = new List<ReportedDocument>();
        foreach (var same in mentions.GroupBy(mention => mention.Number, StringComparer.Ordinal))
        {
            // "25-KH/ĐU" of two communes are two documents; a document of a body above is one, whoever names it.
            var issued = same.Where(mention => mention.Issued).GroupBy(mention => mention.Issuer ?? mention.By.Unit, StringComparer.Ordinal).ToList();
            foreach (var group in issued)
                documents.Add(Make(same.Key, [.. group], DocumentRole.Issued, group.Key));
            var issuers = issued.SelectMany(group => group).Select(mention => mention.By).ToHashSet();
            var cited = same.Where(mention => !mention.Issued && !issuers.Contains(mention.By)).ToList();
            if (cited.Count > 0)
                documents.Add(Make(same.Key, cited, DocumentRole.Cited, cited.Select(mention => mention.Issuer).FirstOrDefault(issuer => issuer is not null)));
        }
        return [.. documents.OrderBy(document => document.Role).ThenBy(document => document.Date ?? DateOnly.MaxValue).ThenBy(document => document.Number, StringComparer.Ordinal)];
    }

    private static ReportedDocument Make(string number, IReadOnlyList<Mention> mentions, DocumentRole role, string? issuer)
    {
        var date = mentions.Where(mention => mention.Date is not null).GroupBy(mention => mention.Date).OrderByDescending(same => same.Count()).FirstOrDefault()?.Key;
        var subject = mentions.Select(mention => mention.Subject).OfType<string>().OrderByDescending(text => text.Length).FirstOrDefault();
        return new ReportedDocument(number, mentions.Select(mention => mention.Kind).FirstOrDefault(kind => kind is not null), date, issuer, role,
            [.. mentions.Select(mention => mention.By.Report.Name).Distinct(StringComparer.Ordinal)]) { Subject = subject };
    }

    private IEnumerable<Mention> MentionsOf(Contributor by)
    {
        var report = by.Report;
        foreach (var paragraph in report.Sections.SelectMany(section => section.Paragraphs).Concat(report.Unmapped).Select(paragraph => paragraph.Text)
            .Concat(report.Document.Notes.SelectMany(note => note.Paragraphs).Select(paragraph => paragraph.Text)))
        {
            foreach (var citation in Citations.Find(paragraph).Where(citation => citation.Number.Length > 0 && citation.Number != report.Number))
            {
                var issued = IsIssued(citation);
                yield return new Mention(citation.Number, citation.Kind, citation.Date, Named(citation.Issuer, by) ?? (issued ? IssuerOf(citation, by) : null), issued, citation.Subject, by);
            }
        }
        foreach (var table in report.Tables)
        {
            foreach (var mention in DocumentTable.Rows(table.Table))
            {
                var issued = mention.IsList && IsBelow(mention.Number) && !IsPlan(mention.Number, mention.Date) && !IsUpperBody(mention.Issuer);
                yield return new Mention(mention.Number, mention.Kind, mention.Date, Named(mention.Issuer, by) ?? (issued ? by.Unit : null), issued, mention.Subject, by);
            }
        }
    }

    private bool IsIssued(Citation citation) => citation.Role == CitationRole.Issued && IsBelow(citation.Number)
        && !IsPlan(citation.Number, citation.Date) && !IsUpperBody(citation.Issuer);

    private bool IsPlan(string number, DateOnly? date) =>
        number == plan.Number || date is not null && date == plan.Date && plan.NumberTail is { } tail && number.EndsWith(tail, StringComparison.Ordinal);

    // The symbol of the issuing body says whether it stands above the reporting units' own tier.
    private static bool IsBelow(string number)
    {
        var tail = number[(number.LastIndexOf('/') + 1)..];
        var organ = tail.Contains('-', StringComparison.Ordinal) ? tail[(tail.IndexOf('-', StringComparison.Ordinal) + 1)..] : tail;
        return !UpperSymbols.Any(symbol => organ.StartsWith(symbol, StringComparison.Ordinal)) && number.Count(letter => letter == '/') < 2;
    }

    private static bool IsUpperBody(string? issuer)
    {
        if (issuer is null)
            return false;
        var folded = VietnameseText.Fold(issuer);
        return ((string[])["thu tuong", "chinh phu", "ban bi thu", "bo chinh tri", "trung uong", "quoc hoi", "tinh uy", "ubnd tinh", "thanh uy", "bo giao duc", "tinh "])
            .Any(body => folded.Contains(body, StringComparison.Ordinal)) || folded.StartsWith("bo ", StringComparison.Ordinal);
    }

    // Without a named issuer the symbol tells: a unit of the Party issues "-KH/ĐU", its People's Committee "/KH-UBND".
    private static string? IssuerOf(Citation citation, Contributor by)
    {
        var place = UnitName.Short(by.Unit);
        return citation.Organ.StartsWith("UBND", StringComparison.Ordinal) && place != by.Unit ? "UBND " + place : by.Unit;
    }

    // "Đảng ủy xã" in a report of xã An Khê is Đảng ủy xã An Khê.
    private static string? Named(string? issuer, Contributor by)
    {
        if (issuer is null)
            return null;
        var place = UnitName.Short(by.Unit);
        var kind = place.Split(' ')[0];
        return place.Contains(' ', StringComparison.Ordinal) && VietnameseText.Fold(issuer).EndsWith(" " + VietnameseText.Fold(kind), StringComparison.Ordinal)
            ? issuer[..^kind.Length] + place : issuer;
    }
}
