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

    private static readonly string[] Heads = ["hieu truong", "giam doc", "tong giam doc", "vien truong", "chanh an"];
    private static readonly string[] Institutions = ["truong ", "hoc vien ", "dai hoc ", "trung tam ", "benh vien ", "cong ty ", "tong cong ty ", "so ", "vien ", "toa an ", "nha may ", "doanh nghiep ", "ngan hang "];

    private sealed record Mention(string Number, string? Kind, DateOnly? Date, string? Issuer, bool Issued, string? Subject, Contributor By);

    /// <summary>The documents, issued ones first, each group in the order of dates.</summary>
    public IReadOnlyList<ReportedDocument> Of(IReadOnlyList<Contributor> contributors)
    {
        var mentions = contributors.AsParallel().AsOrdered().Select(by => MentionsOf(by).ToList()).SelectMany(found => found).ToList();
        var documents = new List<ReportedDocument>();
        foreach (var same in mentions.GroupBy(mention => mention.Number, StringComparer.Ordinal))
        {
            // "25-KH/ĐU" of two communes are two documents, and so are those of two terms: the day tells them apart, or else the issuer.
            var issued = same.Where(mention => mention.Issued).ToList();
            foreach (var one in issued.GroupBy(mention => mention.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? mention.Issuer ?? mention.By.Unit, StringComparer.Ordinal))
                documents.Add(Make(same.Key, [.. one], DocumentRole.Issued));
            var dates = issued.Select(mention => mention.Date).ToHashSet();
            var issuers = issued.Select(mention => mention.By).ToHashSet();
            var cited = same.Where(mention => !mention.Issued && !issuers.Contains(mention.By) && !(mention.Date is not null && dates.Contains(mention.Date))).ToList();
            if (cited.Count > 0)
                documents.Add(Make(same.Key, cited, DocumentRole.Cited));
        }
        return [.. documents.OrderBy(document => document.Role).ThenBy(document => document.Date ?? DateOnly.MaxValue).ThenBy(document => document.Number, StringComparer.Ordinal)];
    }

    private static ReportedDocument Make(string number, IReadOnlyList<Mention> mentions, DocumentRole role)
    {
        var date = mentions.Where(mention => mention.Date is not null).GroupBy(mention => mention.Date).OrderByDescending(same => same.Count()).FirstOrDefault()?.Key;
        var subject = mentions.Select(mention => mention.Subject).OfType<string>().OrderByDescending(text => text.Length).FirstOrDefault();
        var issuer = mentions.Select(mention => mention.Issuer).OfType<string>().GroupBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key.Length).FirstOrDefault()?.Key;
        return new ReportedDocument(number, mentions.Select(mention => mention.Kind).FirstOrDefault(kind => kind is not null), date, issuer, role,
            [.. mentions.Select(mention => mention.By.Report.Name).Distinct(StringComparer.Ordinal)]) { Subject = subject is null ? null : Wording.Capital(subject) };
    }

    private IEnumerable<Mention> MentionsOf(Contributor by)
    {
        var report = by.Report;
        foreach (var paragraph in report.Sections.SelectMany(section => section.Paragraphs).Concat(report.Unmapped).Select(paragraph => paragraph.Text)
            .Concat(report.Document.Notes.SelectMany(note => note.Paragraphs).Select(paragraph => paragraph.Text)))
        {
            var citations = Citations.Find(paragraph);
            foreach (var citation in citations.Where(citation => citation.Number.Length > 0 && citation.Number != report.Number))
            {
                var issued = IsIssued(citation);
                var issuer = Named(citation.Issuer ?? DocumentWords.IssuerBefore(paragraph, citation), by) ?? (issued ? IssuerOf(citation, by) : null);
                yield return new Mention(citation.Number, citation.Kind, citation.Date, issuer, issued, DocumentWords.Subject(paragraph, citation, citations, IsIssued, IsAbove), by);
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

    private bool IsAbove(Citation citation) => !IsBelow(citation.Number) || IsUpperBody(citation.Issuer) || IsPlan(citation.Number, citation.Date)
        || plan.Bases.Any(basis => basis.Number == citation.Number);

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

    // Without a named issuer the symbol tells: the unit's own reports carry its symbol, "/KH-UBND" is of the People's Committee of its place.
    private static string? IssuerOf(Citation citation, Contributor by)
    {
        var place = UnitName.Short(by.Unit);
        if (citation.Organ.StartsWith("UBND", StringComparison.Ordinal))
            return place != by.Unit ? "UBND " + place : null;
        return by.Report.Number is null || by.Report.Number.EndsWith(citation.Organ, StringComparison.Ordinal) ? by.Unit : null;
    }

    // A head is named with the body: "Hiệu trưởng" in the report of "Chi bộ Trường THPT Sông Vân" is "Hiệu trưởng Trường THPT Sông Vân".
    private static string? HeadOf(string issuer, string folded, Contributor by)
    {
        if (Array.IndexOf(Heads, folded) < 0)
            return null;
        var body = by.Unit;
        foreach (var organ in (string[])["Chi bộ ", "Chi ủy ", "Đảng bộ ", "Đảng ủy ", "Đảng uỷ "])
        {
            if (body.StartsWith(organ, StringComparison.OrdinalIgnoreCase))
                body = body[organ.Length..];
        }
        var key = UnitName.Key(body) + " ";
        return Institutions.Any(kind => key.StartsWith(kind, StringComparison.Ordinal)) ? $"{issuer} {body}" : null;
    }

    // "Đảng ủy xã", "Chi bộ", "Nhà trường" in a report are those of the unit that writes it.
    private static string? Named(string? issuer, Contributor by)
    {
        if (issuer is null)
            return null;
        var folded = UnitName.Key(issuer);
        var place = UnitName.Short(by.Unit);
        var kind = place.Split(' ')[0];
        if (HeadOf(issuer, folded, by) is { } head)
            return head;
        if (UnitName.Key(by.Unit).StartsWith(folded, StringComparison.Ordinal) || folded is "nha truong" or "truong" or "trung tam" or "co quan" or "don vi")
            return by.Unit;
        // "Ban Thường vụ Hội" of Hội Nông dân huyện.
        if (place == by.Unit && folded.EndsWith(" " + VietnameseText.Fold(kind), StringComparison.Ordinal))
            return issuer[..^kind.Length] + by.Unit;
        return place != by.Unit && folded.EndsWith(" " + VietnameseText.Fold(kind), StringComparison.Ordinal) ? issuer[..^kind.Length] + place : issuer;
    }
}
