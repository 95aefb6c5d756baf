using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>A form of the plan that lists documents, filled with those the reports say were issued.</summary>
internal static class DocumentForm
{
    public static FilledForm Fill(PlanForm form, IReadOnlyList<ReportedDocument> documents)
    {
        var next = form.Layout.Table.Rows.Count;
        var rows = documents.Where(document => document.Role == DocumentRole.Issued).Select((document, at) => new FormRow(next + at, document.Number, null,
            [.. form.Layout.Columns.Where(column => column.Kind != FormColumnKind.Number).Select(column => Cell(column, document))]) { Number = VietnameseFormat.Number(at + 1) });
        return new FilledForm(form.Node.Id, [.. rows]);
    }

    private static FormCell Cell(FormColumn column, ReportedDocument document)
    {
        var heading = VietnameseText.Fold(column.Heading);
        var day = document.Date is { } date ? VietnameseFormat.Date(date) : "";
        var text = FormWords.NamesDocuments(heading) ? heading.HasAny(["ngay", "thoi gian"]) && day.Length > 0 ? $"{document.Number} ngày {day}" : document.Number
            : heading.HasAny(["trich yeu", "noi dung", "ten van ban", "ten goi", "ve viec"]) ? document.Subject ?? ""
            : heading.HasAny(["co quan", "noi ban hanh", "don vi", "cap ban hanh", "chu the"]) ? document.Issuer ?? ""
            : heading.HasAny(["loai", "hinh thuc", "the loai"]) ? document.Kind ?? ""
            : heading.HasAny(["ngay", "thoi gian", "thang"]) ? day : "";
        return new FormCell(column.Index, column.Heading, null, []) { Kind = text.Length > 0 ? FormCellKind.Listed : FormCellKind.Blank, Text = text };
    }
}
