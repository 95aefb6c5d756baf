namespace HopLuu.Vietnamese;

/// <summary>Figures of several reports that count the same thing.</summary>
/// <param name="Members">At most one of each report, in order of reports: these may be added.</param>
/// <param name="Repeats">The same figure said again by a report that is a member.</param>
/// <param name="Conflicts">Another value that a member's report gives for what seems the same thing: show it, do not add it.</param>
/// <param name="Confidence">Mean comparability of the members, 0.5 to 1; 1 for a single member.</param>
public sealed record FigureGroup(
    IReadOnlyList<FigureMember> Members, IReadOnlyList<FigureMember> Repeats, IReadOnlyList<FigureMember> Conflicts, double Confidence);

/// <summary>A figure of a report.</summary>
/// <param name="Report">Index of the report in the given list.</param>
/// <param name="Figure">Index of the figure in the report's list.</param>
public readonly record struct FigureMember(int Report, int Figure);
