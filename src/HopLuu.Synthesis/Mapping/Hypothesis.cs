namespace HopLuu.Synthesis.Mapping;

/// <summary>One way of laying the first headings of a report; shares its beginning with others.</summary>
internal sealed class Hypothesis
{
    private int[] entries;
    private ulong[] used;

    private Hypothesis(Hypothesis? previous, int heading, int entry, int last, double score, double gain, double text, int[] entries, ulong[] used) =>
        (Previous, Heading, Entry, Last, Score, Gain, Text, this.entries, this.used) = (previous, heading, entry, last, score, gain, text, entries, used);

    public Hypothesis? Previous { get; }
    public int Heading { get; }
    public int Entry { get; }
    /// <summary>The entry placed last, -1 when there is none yet.</summary>
    public int Last { get; }
    public double Score { get; }
    public double Gain { get; }
    public double Text { get; }

    public static Hypothesis Start(int places) => new(null, -1, -1, -1, 0, 0, 0, [], new ulong[(places / 64) + 1]);

    public Hypothesis With(int heading, int entry, double gain, double text)
    {
        var all = new int[heading + 1];
        entries.CopyTo(all, 0);
        all[heading] = entry;
        var marks = used;
        if (entry >= 0)
        {
            marks = (ulong[])used.Clone();
            marks[entry >> 6] |= 1UL << (entry & 63);
        }
        return new(this, heading, entry, entry >= 0 ? entry : Last, Score + gain, gain, text, all, marks);
    }

    /// <summary>Forgets what only the newest hypotheses need; the chain of steps remains.</summary>
    public void Release() => (entries, used) = ([], []);

    public int EntryOf(int heading) => heading < entries.Length ? entries[heading] : -1;

    public bool Used(int entry) => (used[entry >> 6] >> (entry & 63) & 1) != 0;
}
