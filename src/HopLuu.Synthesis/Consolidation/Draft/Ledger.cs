using System.Collections.Concurrent;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>Keeps account of every passage: it is a source of something, or left out for a reason.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<Passage, byte> used = new();
    private readonly ConcurrentDictionary<Passage, string> reasons = new();

    public void Use(Passage passage) => used.TryAdd(passage, 0);

    // Sections are drafted side by side and may each have a reason for the same passage: which is told must not depend on who came first.
    public void LeaveOut(Passage passage, string reason) =>
        reasons.AddOrUpdate(passage, reason, (_, told) => string.CompareOrdinal(told, reason) <= 0 ? told : reason);

    /// <summary>The passages that no statement rests on, in order, each with its reason.</summary>
    public IEnumerable<UnusedText> Unused(IEnumerable<Passage> all) => all.Where(passage => !used.ContainsKey(passage))
        .Select(passage => new UnusedText(passage.By.Report.Name, passage.Paragraph, passage.Original, reasons.GetValueOrDefault(passage) ?? Default(passage)));

    private static string Default(Passage passage) => passage.IsLead ? "Dòng dẫn." : "Nội dung riêng của một đơn vị, để tham khảo.";
}
