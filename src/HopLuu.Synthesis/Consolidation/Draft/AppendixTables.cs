using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>The outline's own appendices: documents issued, results against targets, results of tasks.</summary>
internal static class AppendixTables
{
    private const int UnitColumns = 9;
    private const int PortraitColumns = 6;

    public static IReadOnlyList<OfficialAppendix> Of(Consolidation consolidation, Plan plan)
    {
        var sheets = Sheet.Of(plan.Outline);
        var forms = consolidation.Forms.ToDictionary(form => form.Section, StringComparer.Ordinal);
        var left = OtherFigures.Of(consolidation.Indicators, consolidation.Forms, plan.Outline).ToList();
        // What no appendix asks for stands behind the last that holds figures.
        var last = sheets.LastOrDefault(sheet => !sheet.IsOfDocuments) ?? sheets.LastOrDefault();
        return [.. sheets.Select(sheet => Appendix(sheet, sheet.Label(sheets), [.. sheet.Forms.Where(node => forms.ContainsKey(node.Id))], Take(left, sheet.Node.Id, sheet == last)))];

        OfficialAppendix Appendix(Sheet sheet, string label, IReadOnlyList<OutlineNode> printed, IReadOnlyList<Figure> figures)
        {
            var blocks = new Blocks();
            if (printed.Count > 0)
                WriteForms(blocks, consolidation, sheet, [.. printed.Select(node => (node, forms[node.Id]))], figures);
            else if (sheet.IsOfDocuments)
                WriteDocuments(blocks, consolidation);
            else
                WriteFigures(blocks, consolidation, figures, sheet.Node.Id);
            return new OfficialAppendix(label, sheet.Node.Title, blocks.All, Landscape: blocks.All.OfType<Table>().Any(table => table.ColumnCount > PortraitColumns));
        }
    }

    /// <summary>A form of the plan with what the plan says over it about units of measure.</summary>
    public static void WriteForm(Blocks blocks, OutlineNode node, FilledForm form)
    {
        if (node.Guidance.FirstOrDefault(line => FormLayout.UnitIn(line) is not null) is { } unit)
            blocks.Unit(unit);
        blocks.Form(PrintedForm.Of(form, node));
    }

    private static List<Figure> Take(List<Figure> left, string node, bool last)
    {
        var mine = last ? [.. left] : left.Where(figure => figure.Appendix == node).ToList();
        left.RemoveAll(mine.Contains);
        return mine;
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

    private static void WriteForms(Blocks blocks, Consolidation consolidation, Sheet sheet, IReadOnlyList<(OutlineNode Node, FilledForm Form)> forms, IReadOnlyList<Figure> figures)
    {
        foreach (var (node, form) in forms)
        {
            if (node != sheet.Node && node.Title != sheet.Node.Title)
                blocks.Heading(node.Number, node.Title, 2);
            WriteForm(blocks, node, form);
        }
        if (forms.Any(form => form.Form.Rows.Any(row => row.Cells.Any(cell => cell.Kind is FormCellKind.Sum or FormCellKind.Rate || cell.Text == FormFiller.Unknown))))
            blocks.Text(FixedPhrases.FormNote, italic: true);
        if (figures.Count == 0)
            return;
        blocks.Heading(null, FixedPhrases.OtherFigures, 2);
        WriteFigures(blocks, consolidation with { Rates = [] }, figures, "");
    }

    private static void WriteFigures(Blocks blocks, Consolidation consolidation, IReadOnlyList<Figure> figures, string node)
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
            rows.Add(Row(rows.Count + 1, figure.Label, figure.Unit, figure.Parts, VietnameseFormat.Number(figure.Total)));
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
