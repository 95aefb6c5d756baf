using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using HopLuu.Core.Audit;
using Xunit;

namespace HopLuu.Core.Tests.Audit;

/// <summary>Reads the source: no write without an entry, no entry without words for its reader.</summary>
public sealed partial class AuditSweepTests
{
    // Writes that need no entry of their own, and why.
    private static readonly Dictionary<string, string> Quiet = new(StringComparer.Ordinal)
    {
        ["Audit/SealAudit.cs"] = "it seals the entries",
        ["Jobs/OutboxQueue.cs"] = "the queue's own book-keeping",
        ["Jobs/SweepUp.cs"] = "removes what was done and recorded long ago",
        ["Notices/NoticeMailHandler.cs"] = "follows from the recorded deed that the notice tells of",
        ["Notices/OpenNotice.cs"] = "reading; the notice keeps when",
        ["Notices/UnreadNotices.cs"] = "reading; the notice keeps when",
        ["Reporting/ReadUpload.cs"] = "follows from the recorded upload",
        ["Organizations/TreeChange.cs"] = "paths follow from the recorded move",
        ["Data/AppDb.cs"] = "the saving itself",
    };

    [Fact]
    public void Every_file_that_writes_records_who_did_it() =>
        Assert.Equal([], Sources().Where(source => Writes(source.Text) && !Records(source.Text) && !Quiet.ContainsKey(source.Name)).Select(source => source.Name));

    [Fact]
    public void Every_exception_still_writes() =>
        Assert.Equal([], Quiet.Keys.Except(Sources().Where(source => Writes(source.Text) && !Records(source.Text)).Select(source => source.Name), StringComparer.Ordinal));

    [Fact]
    public void Every_action_that_is_recorded_has_words() =>
        Assert.Equal([], Sources().Where(source => Records(source.Text)).SelectMany(source => Code().Matches(source.Text).Select(match => match.Groups[1].Value)).Where(code => !AuditActions.IsKnown(code)).Distinct(StringComparer.Ordinal));

    [Fact]
    public void The_sweep_would_find_a_silent_write_and_an_unknown_action()
    {
        Assert.True(Writes("await db.SaveChangesAsync(stop);") && !Records("await db.SaveChangesAsync(stop);"));
        Assert.False(AuditActions.IsKnown(Code().Match("db.Record(now, actor, \"report.eaten\", …)").Groups[1].Value));
    }

    private static bool Writes(string text) => Write().IsMatch(text);

    private static bool Records(string text) => text.Contains("db.Record", StringComparison.Ordinal);

    private static List<(string Name, string Text)> Sources([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/HopLuu.Core"));
        return [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path))).Where(source => !source.Item1.StartsWith("obj/", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@"SaveChangesAsync\(|TrySaveAsync\(|ExecuteUpdateAsync\(|ExecuteDeleteAsync\(")]
    private static partial Regex Write();

    [GeneratedRegex("\"([a-z]+(?:-[a-z]+)*\\.(?!docx|xlsx|pdf|json|ics|zip|txt)[a-z]+(?:-[a-z]+)*)\"")]
    private static partial Regex Code();
}
