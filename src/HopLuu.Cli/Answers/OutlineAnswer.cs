using HopLuu.Cli.Output;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Cli.Answers;

/// <summary>The answer of <c>hopluu outline</c>: the plan's data and its outline.</summary>
internal sealed record OutlineAnswer(PlanData Plan, IReadOnlyList<NodeData> Outline, IReadOnlyList<string> Warnings)
{
    public static OutlineAnswer Of(Plan plan) => new(PlanData.Of(plan), [.. plan.Outline.Nodes.Select(NodeData.Of)], PlanWarnings.Of(plan));
}

/// <summary>What a plan says beside its outline.</summary>
internal sealed record PlanData(
    string? Issuer, string? ParentIssuer, string? SignedFor, string? Number, string? Kind, DateOnly? Date, string? Place, string? Subject,
    IReadOnlyList<BasisData> Bases, IReadOnlyList<DeadlineData> Deadlines, IReadOnlyList<AssignmentData> Assignments, IReadOnlyList<string> Recipients)
{
    public static PlanData Of(Plan plan) => new(
        plan.Issuer, plan.ParentIssuer, plan.SignedFor, plan.Number, plan.Kind, plan.Date, plan.Place, plan.Subject,
        [.. plan.Bases.Select(basis => new BasisData(basis.Number, basis.Kind, basis.Date, basis.Text))],
        [.. plan.Deadlines.Select(deadline => new DeadlineData(deadline.Tier, deadline.Due, deadline.Inclusive, deadline.Time, deadline.Text, deadline.Recipient, deadline.Via))],
        [.. plan.Assignments.Select(assignment => new AssignmentData(assignment.Unit, assignment.Task))],
        plan.Recipients);
}

/// <summary>A document the plan rests on.</summary>
internal sealed record BasisData(string? Number, string? Kind, DateOnly? Date, string Text);

/// <summary>Until when a tier must report.</summary>
internal sealed record DeadlineData(string Tier, string Due, bool Inclusive, string? Time, string Text, string? Recipient, string? Via);

/// <summary>A duty the plan gives a body.</summary>
internal sealed record AssignmentData(string Unit, string Task);

/// <summary>A node of the outline.</summary>
internal sealed record NodeData(
    string Id, string? Number, string Title, string? Parent, string Kind, string Mode, IReadOnlyList<string> Guidance, string? Unit)
{
    public static NodeData Of(OutlineNode node) =>
        new(node.Id, node.Number, node.Title, node.Parent, NameOf(node.Kind), NameOf(node.Mode), node.Guidance, node.Unit);

    private static string NameOf(NodeKind kind) => kind switch
    {
        NodeKind.Part => "part",
        NodeKind.Section => "section",
        NodeKind.Facet => "facet",
        NodeKind.Addressee => "addressee",
        NodeKind.Item => "item",
        NodeKind.Appendix => "appendix",
        NodeKind.Form => "form",
        NodeKind.Indicator => "indicator",
    };

    private static string NameOf(NodeMode mode) => mode switch
    {
        NodeMode.Join => "join",
        NodeMode.Own => "own",
        NodeMode.List => "list",
        NodeMode.Table => "table",
    };
}
