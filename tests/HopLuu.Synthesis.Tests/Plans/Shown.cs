using System.Globalization;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Tests.Plans;

/// <summary>What a plan says, in lines that a test can compare.</summary>
internal static class Shown
{
    /// <summary>"2.1 Section: Công tác tuyên truyền", with the unit of an indicator in braces.</summary>
    public static string Outline(Plan plan) =>
        string.Join('\n', plan.Outline.Nodes.Select(node => $"{node.Id} {node.Kind}: {node.Title}{(node.Unit is null ? "" : $" {{{node.Unit}}}")}"));

    /// <summary>Heading block, bases, deadlines and recipients.</summary>
    public static string Data(Plan plan)
    {
        var lines = new List<string>
        {
            $"{plan.ParentIssuer ?? "-"} > {plan.Issuer ?? "-"} > {plan.SignedFor ?? "-"}",
            $"{plan.Kind} {plan.Number ?? "(" + plan.NumberTail + ")"}, {plan.Place}, {Day(plan.Date)}",
            plan.Subject ?? "-",
        };
        lines.AddRange(plan.Bases.Select(basis => $"basis {basis.Kind} {basis.Number ?? "-"} {Day(basis.Date)}"));
        lines.AddRange(plan.Deadlines.Select(due => $"{(due.Inclusive ? "by" : "before")} {due.Due}{(due.Time is null ? "" : $" {due.Time}")} {due.Tier} > {due.Recipient ?? "-"} > {due.Via ?? "-"}"));
        lines.AddRange(plan.Recipients.Select(recipient => $"to {recipient}"));
        return string.Join('\n', lines);
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "(blank)";
}
