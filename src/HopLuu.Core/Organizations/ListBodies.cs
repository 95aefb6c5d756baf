using HopLuu.Core.Accounts;

namespace HopLuu.Core.Organizations;

/// <summary>The tree as a list that can be taken in again.</summary>
public sealed class ListBodies(OrganizationTree tree)
{
    /// <summary>A row of headings and a row for every body; the names of the columns are those of <see cref="ImportBodies"/>.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> Run(Actor actor, CancellationToken stop = default)
    {
        var rows = await tree.Run(actor, null, stop: stop);
        var codes = rows.ToDictionary(row => row.Body.Id, row => row.Body.Code);
        return [Header, .. rows.Select(row => (IReadOnlyList<string>)
        [
            row.Body.Code, row.Now.Name, row.Now.ParentId is { } parent ? codes.GetValueOrDefault(parent, "") : "", row.Now.Kind.Name(), row.Now.Tier.Name(), row.Now.Symbol ?? "", (row.Now.HeadingLines ?? "").Replace('\n', '|'), row.Now.Place ?? "",
        ])];
    }

    /// <summary>The headings.</summary>
    public static IReadOnlyList<string> Header { get; } = [.. ImportBodies.Columns.Select(column => column.Names[0])];
}
