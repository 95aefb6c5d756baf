using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Plans;
using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>A form of the plan with what its cells hold.</summary>
internal sealed class PlanForm
{
    private PlanForm(OutlineNode node, FormLayout layout, Outline outline)
    {
        (Node, Layout) = (node, layout);
        var ids = outline.ChildrenOf(node.Id).Where(child => child.Kind == NodeKind.Indicator).Select(child => child.Id).ToList();
        var named = layout.Rows.Where(row => row.IsNamed).ToList();
        Indicators = named.Zip(ids).ToDictionary(pair => pair.First.Index, pair => pair.Second);
        Fills = [.. layout.Columns.Where(column => column.Kind is FormColumnKind.Value or FormColumnKind.Goal or FormColumnKind.Share)];
        var values = layout.Columns.Where(column => column.Kind == FormColumnKind.Value).ToList();
        Result = values.Count == 1 ? values[0] : values.Where(column => column.IsTotal).ToList() is [var total] ? total : null;
        // A row printed only to head those below asks for no figure; neither does one in capitals without a unit where the others have one.
        var haveUnits = layout.Rows.Any(row => row.Unit.Length > 0);
        Headings = layout.Rows.Where(row => row.IsHeading || haveUnits && row.Unit.Length == 0 && layout.Rows.Any(other => other.Parent == row)).Select(row => row.Index).ToHashSet();
    }

    public OutlineNode Node { get; }

    public FormLayout Layout { get; }

    /// <summary>Outline ids of indicators by row of the table.</summary>
    public IReadOnlyDictionary<int, string> Indicators { get; }

    /// <summary>Columns of figures.</summary>
    public IReadOnlyList<FormColumn> Fills { get; }

    /// <summary>The column for what running text reports: the only one of results, or the total of several; null when text cannot tell which.</summary>
    public FormColumn? Result { get; }

    /// <summary>Rows that only head others.</summary>
    public IReadOnlySet<int> Headings { get; }

    /// <summary>The form lists what the units name: it prints no rows, or units as rows.</summary>
    public bool IsList => Layout.IsByUnit || !Layout.Rows.Any(row => row.Label.Any(char.IsLetter) && !row.IsTotal);

    /// <summary>The form lists documents: one of its columns is for their numbers.</summary>
    public bool IsOfDocuments => IsList && Layout.Columns.Any(column => FormWords.NamesDocuments(column.Heading));

    public static IReadOnlyList<PlanForm> Of(Outline outline) => [.. outline.Nodes.Where(node => node.Form is not null).Select(node => Of(node, outline)).OfType<PlanForm>()];

    private static PlanForm? Of(OutlineNode node, Outline outline) =>
        FormLayout.Of(node.Form!, node.Guidance.Select(FormLayout.UnitIn).FirstOrDefault(unit => unit is not null)) is { } layout
            && new PlanForm(node, layout, outline) is { AsksForSomething: true } form ? form : null;

    // A table printed in full informs the units; it asks for nothing.
    private bool AsksForSomething => IsList
        ? Enumerable.Range(Layout.HeadRows, Layout.Table.Rows.Count - Layout.HeadRows).Any(row => Layout.Table.Rows[row].Cells.Skip(1).All(cell => !cell.Text.Any(char.IsLetterOrDigit)))
            || Layout.IsByUnit && HasBlank() || Layout.HeadRows == Layout.Table.Rows.Count
        : HasBlank();

    private bool HasBlank() => Layout.Rows.Any(row => !Headings.Contains(row.Index) && Fills.Any(column => Layout.Own(row.Index, column.Index) is { } cell && cell.Column == column.Index && !IsGiven(row, column)));

    /// <summary>The unit of measure of a cell; empty when the form does not say.</summary>
    public static string UnitOf(FormLine row, FormColumn column) => row.Unit.Length > 0 ? row.Unit : column.Unit ?? "";

    /// <summary>The plan printed something there.</summary>
    public bool IsGiven(FormLine row, FormColumn column) => Layout.Own(row.Index, column.Index)?.Text is { } text && text.Any(char.IsLetterOrDigit);

    /// <summary>Figures for the cell may be added up: counts and money, no shares, averages or targets.</summary>
    public static bool MayBeAdded(FormLine row, FormColumn column)
    {
        if (column.Kind != FormColumnKind.Value || IsShare(row, column))
            return false;
        var unit = UnitOf(row, column);
        return unit.Length == 0 || !unit.Contains('/', StringComparison.Ordinal) && Measure.MayBeAdded(unit, Narrowing(row.Label, unit));
    }

    /// <summary>A percentage, by its unit or its name.</summary>
    public static bool IsShare(FormLine row, FormColumn column) => column.Kind == FormColumnKind.Share || Measure.ClassOf(UnitOf(row, column)) == "%" || FormWords.KindOf(row.Label) == FormColumnKind.Share;

    // "Điểm wifi miễn phí | điểm": the label goes on where the unit ends.
    private static string Narrowing(string label, string unit)
    {
        var bare = label.StartsWith("Số ", StringComparison.OrdinalIgnoreCase) ? label[3..] : label;
        return bare.StartsWith(unit + " ", StringComparison.OrdinalIgnoreCase) ? VietnameseText.Tidy(bare[(unit.Length + 1)..]) : "";
    }
}
