using HopLuu.Synthesis.Plans;

namespace HopLuu.Cli.Output;

/// <summary>A plan for people: its data, then the tree of its outline.</summary>
internal static class PlanText
{
    public static void Show(Plan plan, Terminal terminal)
    {
        Field("Cơ quan ban hành", plan.Issuer);
        Field("Cơ quan cấp trên", plan.ParentIssuer);
        Field("Thay mặt ký", plan.SignedFor);
        Field("Loại, số", plan.Kind is null ? plan.Number : $"{plan.Kind} {plan.Number ?? "(chưa có số)"}");
        Field("Nơi, ngày", plan.Date is { } date ? $"{plan.Place}, {date:dd/MM/yyyy}" : plan.Place);
        Field("Trích yếu", plan.Subject);
        List("Căn cứ", plan.Bases.Select(basis => $"{basis.Kind} {basis.Number} {(basis.Date is { } day ? $"ngày {day:dd/MM/yyyy}" : "")}".Trim()));
        List("Thời hạn", plan.Deadlines.Select(Deadline));
        List("Phân công", plan.Assignments.Select(assignment => $"{assignment.Unit}: {assignment.Task}"));
        List("Nơi nhận", plan.Recipients);
        terminal.Print($"\nĐỀ CƯƠNG{(plan.Outline.Title is { } title ? ": " + title : "")}");
        ShowChildren(plan.Outline, null, "", terminal);

        void Field(string name, string? value) => terminal.Print($"{name + ":",-18} {value ?? "(không ghi)"}");
        void List(string name, IEnumerable<string> entries)
        {
            terminal.Print($"{name}:");
            foreach (var entry in entries)
                terminal.Print($"  - {entry}");
        }
    }

    private static string Deadline(Deadline deadline)
    {
        var due = deadline.Due.Contains('/', StringComparison.Ordinal) ? "trong khoảng " : deadline.Inclusive ? "chậm nhất " : "trước ";
        var to = deadline.Recipient is null ? "" : $", gửi {deadline.Recipient}" + (deadline.Via is null ? "" : $" (qua {deadline.Via})");
        return $"{deadline.Tier}: {due}{deadline.Due}{(deadline.Time is null ? "" : " " + deadline.Time)}{to}";
    }

    private static void ShowChildren(Outline outline, string? parent, string indent, Terminal terminal)
    {
        var children = outline.ChildrenOf(parent).ToList();
        for (var at = 0; at < children.Count; at++)
        {
            var (node, last) = (children[at], at == children.Count - 1);
            terminal.Print($"{indent}{(last ? "└─ " : "├─ ")}{(node.Number is null ? "" : node.Number + " ")}{node.Title}{(node.Unit is null ? "" : $" ({node.Unit})")}  [{node.Id}]");
            ShowChildren(outline, node.Id, indent + (last ? "   " : "│  "), terminal);
        }
    }
}
