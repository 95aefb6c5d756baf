using HopLuu.Core.Accounts;
using HopLuu.Core.Spreadsheets;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Organizations;

/// <summary>A list of bodies held against the tree: what it would add and change. Without I/O.</summary>
internal sealed class BodyList(IReadOnlyList<Organization> all, Actor actor, DateOnly from, DateTimeOffset now)
{
    private readonly DateOnly today = VietnamTime.Day(now);
    private readonly Dictionary<Guid, Organization> byId = all.ToDictionary(body => body.Id);
    private readonly Dictionary<string, Organization> byCode = all.ToDictionary(body => body.Code, StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Organization> byName = all.ToLookup(body => VietnameseText.Fold(body.Name), StringComparer.Ordinal);
    private readonly Dictionary<SheetRow, ImportedRow> done = [];
    private readonly Dictionary<SheetRow, Organization> made = [];
    private readonly HashSet<SheetRow> begun = [];
    private Dictionary<string, SheetRow> rowsByKey = [];
    private Dictionary<SheetRow, string> codes = [];
    private int position = all.Count == 0 ? 0 : all.Max(body => body.Position);

    public List<Organization> New { get; } = [];

    public List<Organization> Changed { get; } = [];

    public IReadOnlyList<ImportedRow> Take(SheetTable table)
    {
        codes = table.Rows.ToDictionary(row => row, row => table.Text(row, "code") is { Length: > 0 } code ? code.ToLowerInvariant() : CodeOf(table.Text(row, "name")));
        rowsByKey = table.Rows.SelectMany(row => new[] { (Key: codes[row], Row: row), (Key: VietnameseText.Fold(table.Text(row, "name")), Row: row) }).GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Select(pair => pair.Row).Distinct().Count() == 1).ToDictionary(group => group.Key, group => group.First().Row, StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
            Row(table, row);
        return [.. table.Rows.Select(row => done[row])];
    }

    /// <summary>Every path as the parents say; only those that changed are written.</summary>
    public void PlaceAll()
    {
        var children = byId.Values.Concat(New).Distinct().ToLookup(body => body.ParentId ?? Guid.Empty);
        var left = new Stack<(Organization Body, string? Above)>(children[Guid.Empty].Select(root => (root, (string?)null)));
        while (left.TryPop(out var next))
        {
            next.Body.Place(Organization.PathOf(next.Above, next.Body.Id), next.Body.Position);
            foreach (var child in children[next.Body.Id])
                left.Push((child, next.Body.Path));
        }
    }

    // A name that is known without a code is that body.
    private string CodeOf(string name) => byName[VietnameseText.Fold(name)].ToList() is [var known] ? known.Code : OrganizationCode.Of(name);

    private void Row(SheetTable table, SheetRow row)
    {
        if (done.ContainsKey(row))
            return;
        var name = VietnameseText.Tidy(table.Text(row, "name"));
        var summary = $"{codes[row]} · {name}";
        if (!begun.Add(row))
        {
            done[row] = new ImportedRow(row.Line, row.Cells, ImportedAs.Refused, summary, [OrganizationProblems.UnderItself.Message]);
            return;
        }
        var errors = new List<string>();
        if (OrganizationCode.Read(codes[row]).Problem is { } misspelt)
            errors.Add(misspelt.Message);
        else if (codes.Count(other => string.Equals(other.Value, codes[row], StringComparison.OrdinalIgnoreCase)) > 1)
            errors.Add("Mã này có ở nhiều dòng trong tệp.");
        var known = byCode.GetValueOrDefault(codes[row]);
        if (known is not null && !OrganizationRights.MayManage(actor, known))
            errors.Add("Mã này là của đơn vị ngoài phạm vi đồng chí quản trị.");
        var current = known?.On(from);
        var parent = Parent(table, row, known, errors);
        if (done.ContainsKey(row))
            return; // it turned out, on the way up, to stand above itself
        var (kind, tier) = (Word(table.Text(row, "kind"), OrganizationNames.ReadKind, current?.Kind, "loại đơn vị", errors), Word(table.Text(row, "tier"), OrganizationNames.ReadTier, current?.Tier, "cấp", errors));
        var period = OrganizationForm.Period(from, name, Or(table.Text(row, "symbol"), current?.Symbol), Or(table.Text(row, "heading"), current?.HeadingLines), Or(table.Text(row, "place"), current?.Place), kind, tier, parent?.Id, today);
        if (period.Problem is { } wrong)
            errors.Add(wrong.Message);
        done[row] = new ImportedRow(row.Line, row.Cells, errors.Count > 0 ? ImportedAs.Refused : Apply(row, known, period.Value!), summary + (parent is null ? "" : $" · {parent.Name}"), errors);
    }

    private ImportedAs Apply(SheetRow row, Organization? known, OrganizationPeriod period)
    {
        if (known is null)
        {
            var body = new Organization(Guid.CreateVersion7(now), codes[row], period);
            body.Place("", ++position);
            made[row] = body;
            New.Add(body);
            return ImportedAs.New;
        }
        made[row] = known;
        if (known.On(from) with { From = from } == period)
            return ImportedAs.Same;
        known.Change(period, today);
        Changed.Add(known);
        return ImportedAs.Change;
    }

    private Organization? Parent(SheetTable table, SheetRow row, Organization? known, List<string> errors)
    {
        var text = table.Text(row, "parent");
        if (text.Length == 0)
        {
            if (known is null)
                errors.Add("Chưa ghi đơn vị cấp trên.");
            return known?.On(from).ParentId is { } kept ? byId[kept] : null;
        }
        var parent = byCode.GetValueOrDefault(text);
        if (parent is null && rowsByKey.TryGetValue(text, out var other) | rowsByKey.TryGetValue(VietnameseText.Fold(text), out var named) && (other ?? named) is { } above)
        {
            Row(table, above);
            parent = made.GetValueOrDefault(above);
            if (parent is null)
            {
                errors.Add($"Dòng của đơn vị cấp trên “{text}” có lỗi.");
                return null;
            }
        }
        parent ??= byName[VietnameseText.Fold(text)].ToList() is [var single] ? single : null;
        if (parent is null || (!New.Contains(parent) && !OrganizationRights.MayManage(actor, parent) && parent.Id != known?.On(from).ParentId))
            errors.Add($"Không có đơn vị cấp trên “{text}” trong phạm vi đồng chí quản trị.");
        else if (known is not null && parent.Id != known.On(from).ParentId && Misplaced(known, parent) is { } refusal)
            errors.Add(refusal);
        return parent;
    }

    private string? Misplaced(Organization known, Organization parent)
    {
        if (known.On(from).ParentId is { } left ? !OrganizationRights.MayManage(actor, byId[left]) : !actor.IsTopAdministrator())
            return OrganizationProblems.OwnPlace.Message;
        if (!parent.IsOpenOn(from))
            return OrganizationProblems.ParentClosed.Message;
        foreach (var day in (DateOnly[])[from, today])
        {
            var seen = 0;
            for (var above = parent; above is not null && seen++ < 100; above = above.On(day).ParentId is { } id ? byId.GetValueOrDefault(id) : null)
            {
                if (above.Id == known.Id)
                    return OrganizationProblems.UnderItself.Message;
            }
        }
        return null;
    }

    private static T Word<T>(string text, Func<string, T?> read, T? before, string what, List<string> errors) where T : struct, Enum
    {
        if ((text.Length == 0 ? before : read(text)) is { } value)
            return value;
        errors.Add(text.Length == 0 ? $"Chưa ghi {what}." : $"Không rõ {what} “{text}”; xem danh sách ở tệp mẫu.");
        return default;
    }

    private static string? Or(string text, string? before) => text.Length > 0 ? text : before;
}
