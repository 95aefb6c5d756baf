namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>Shows the requests of a node: those of most units first; what one unit alone asks for is shown while there is room.</summary>
internal sealed class RequestDraft(string id, Recommendations asked, decimal lengthFactor)
{
    private const int ShownAtLeast = 8;

    /// <summary>Statements for the requests that rest on this node's passages.</summary>
    public IReadOnlyList<Statement> Of(IReadOnlyList<Passage> passages, IReadOnlyList<Recommendation> all)
    {
        var places = passages.Select(passage => (passage.By.Report.Name, passage.Paragraph, passage.Original)).ToHashSet();
        var mine = all.Where(request => places.Contains((request.Sources[0].Report, request.Sources[0].Paragraph, request.Sources[0].Text)) && !asked.IsToIssuer(request.Addressee)).ToList();
        var room = Math.Max(ShownAtLeast, (int)(lengthFactor * 6));
        var shorts = passages.Select(passage => passage.By).Distinct().ToDictionary(unit => unit.Unit, unit => unit.Short, StringComparer.Ordinal);
        var statements = new List<Statement>();
        foreach (var group in mine.GroupBy(request => request.Addressee, StringComparer.Ordinal))
        {
            foreach (var request in group.OrderByDescending(request => request.Units.Count).Take(room))
            {
                var by = request.Units.Count <= 3 ? string.Join(", ", request.Units.Select(unit => shorts.GetValueOrDefault(unit) ?? unit)) : $"{request.Units.Count} đơn vị";
                var head = mine.All(other => other.Addressee == request.Addressee) || request.Addressee == Recommendations.NoAddressee ? "" : $"Đối với {request.Addressee}: ";
                var text = head.Length > 0 ? Wording.Inner(request.Text) : request.Text;
                statements.Add(new Statement($"{id}#{statements.Count + 1}", StatementKind.Request, $"{head}{text} ({by}).", request.Units, request.Sources, []));
            }
        }
        return statements;
    }
}
