using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>The outline's own appendices: documents issued, results against targets, results of tasks.</summary>
internal static class AppendixTables
{
    private const int UnitColumns = 9;

    public static IReadOnlyList<OfficialAppendix> Of(Consolidation consolidation, Plan plan)
    {
        var nodes = plan.Outline.Nodes.Where(node => node.Kind == NodeKind.Appendix && !plan.Outline.ChildrenOf(node.Id).Any(child => child.Kind == NodeKind.Appendix)).ToList();
        var appendices = new List<OfficialAppendix>();
        var left = consolidation.Indicators.ToList();
        for (var at = 0; at < nodes.Count; at++)
        {
            var title = VietnameseText.Fold(nodes[at].Title);
            var blocks = new Blocks();
            var forms = consolidation.Forms.Where(form => form.Section == nodes[at].Id || plan.Outline.Find(form.Section)?.Parent == nodes[at].Id).ToList();
            if (title.Contains("van ban", StringComparison.Ordinal) && forms.Count == 0)
                WriteDocuments(blocks, consolidation);
            else if (forms.Count > 0)
                WriteForms(blocks, consolidation, plan, forms, Take(left, nodes[at].Id, last: at == nodes.Count - 1));
            else
                WriteFigures(blocks, consolidation, plan, Take(left, nodes[at].Id, last: at == nodes.Count - 1), nodes[at].Id);
            var label = nodes.Count == 1 ? "PHỤ LỤC" : $"PHỤ LỤC {at + 1}";
            appendices.Add(new OfficialAppendix(label, nodes[at].Title, blocks.All, Landscape: !title.Contains("van ban", StringComparison.Ordinal)));
        }
        return appendices;
    }

    private static List<Figure> Take(List<Figure> left, string node, bool last)
    {
        var mine = left.Where(figure => figure.Appendix == node || last && (figure.Appendix is null || left.Contains(figure))).ToList();
        left.RemoveAll(mine.Contains);
        return mine;
    }

    // "lượt người" alone says nothing away from its section.
    private static string Named(Figure figure, Outline outline)
    {
        if (figure.Section is not { } id || VietnameseText.Fold(figure.Label) != VietnameseText.Fold(figure.Unit) && figure.Label.Contains(' ', StringComparison.Ordinal))
            return figure.Label;
        var node = outline.Find(id.Split('/')[0]);
        return node is null ? figure.Label : $"{figure.Label} ({Wording.Inner(node.Title.TrimEnd('.', ':', ' '))})";
    }

    private static void WriteDocuments(Blocks blocks, Consolidation consolidation)
    {
        var issued = consolidation.Documents.Where(document => document.Role == DocumentRole.Issued).ToList();
        if (issued.Count == 0)
        {
            blocks.Text("[Chưa có văn bản nào được các đơn vị nêu.]");
            return;
        }
        blocks.Table(["TT", "Số, ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu nội dung"], issued.Select((document, at) => (IReadOnlyList<string>)
        [
            VietnameseFormat.Number(at + 1), document.Number, document.Date is { } day ? VietnameseFormat.Date(day) : "", document.Issuer ?? "", document.Subject ?? "",
        ]));
    }

    private static void WriteForms(Blocks blocks, Consolidation consolidation, Plan plan, IReadOnlyList<FilledForm> forms, IReadOnlyList<Figure> figures)
    {
        foreach (var form in forms)
        {
            var node = plan.Outline.Find(form.Section)!;
            if (node.Kind == NodeKind.Form)
                blocks.Heading(node.Number, node.Title, 1);
            blocks.Form(PrintedForm.Of(form, node));
        }
        blocks.Text(FixedPhrases.FormNote, italic: true);
        var shown = forms.SelectMany(form => form.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Parts).Select(part => (part.Report, part.Text)).ToHashSet();
        var others = figures.Where(figure => !figure.Parts.All(part => shown.Contains((part.Report, part.Text)))).ToList();
        if (others.Count == 0)
            return;
        blocks.Heading(null, FixedPhrases.OtherFigures, 1);
        WriteFigures(blocks, consolidation with { Rates = [] }, plan, others, "");
    }

    private static void WriteFigures(Blocks blocks, Consolidation consolidation, Plan plan, IReadOnlyList<Figure> figures, string node)
    {
        var rates = consolidation.Rates.Where(rate => rate.Appendix == node).ToList();
        if (figures.Count == 0 && rates.Count == 0)
        {
            blocks.Text("[Chưa có số liệu tổng hợp được từ báo cáo của các đơn vị.]");
            return;
        }
        var units = consolidation.Facts.Units.Where(unit => unit.Scope == ReportScope.Own && (figures.Any(figure => figure.Parts.Any(part => part.Report == unit.Report)) || rates.Any(rate => rate.Parts.Any(part => part.Report == unit.Report)))).ToList();
        var wide = units.Count <= UnitColumns;
        var titles = wide
            ? (IReadOnlyList<string>)["TT", "Nội dung", "Đơn vị tính", .. units.Select(unit => Wording.Capital(UnitName.Short(unit.Unit))), "Tổng"]
            : ["TT", "Nội dung", "Đơn vị tính", "Số đơn vị có số liệu", "Tổng"];
        var rows = new List<IReadOnlyList<string>>();
        foreach (var figure in figures)
            rows.Add(Row(rows.Count + 1, Named(figure, plan.Outline), figure.Unit, figure.Parts, VietnameseFormat.Number(figure.Total)));
        foreach (var rate in rates)
            rows.Add(Row(rows.Count + 1, rate.Label, rate.Unit, rate.Parts, rate.Recomputed is { } whole ? VietnameseFormat.Number(whole) : "-"));
        blocks.Table(titles, rows);
        if (node.Length > 0)
            blocks.Text("Ghi chú: tổng chỉ gồm các đơn vị cơ sở có số liệu cùng chỉ tiêu; không cộng số liệu của đơn vị báo cáo chung toàn địa bàn; tỷ lệ được tính lại từ tử số và mẫu số, không tính được thì để trống (-).", italic: true);

        IReadOnlyList<string> Row(int at, string label, string measure, IReadOnlyList<FigurePart> parts, string total)
        {
            var cells = wide ? units.Select(unit => parts.FirstOrDefault(part => part.Report == unit.Report) is { } part ? VietnameseFormat.Number(part.Value) : "") : [VietnameseFormat.Number(parts.Count)];
            return [VietnameseFormat.Number(at), Wording.Capital(label), measure, .. cells, total];
        }
    }
}
