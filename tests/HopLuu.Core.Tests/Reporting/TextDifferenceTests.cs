using CsCheck;
using HopLuu.Core.Reporting;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

public sealed class TextDifferenceTests
{
    [Fact]
    public void A_changed_word_is_the_only_difference()
    {
        var changes = TextDifference.Of("Đã tổ chức 12 hội nghị.\nCó 30 người dự.", "Đã tổ chức 15 hội nghị.\nCó 30 người dự.");

        Assert.Equal([(ChangeKind.Removed, " 12"), (ChangeKind.Added, " 15")], changes.Where(change => change.Kind != ChangeKind.Same).Select(change => (change.Kind, change.Text)));
    }

    [Fact]
    public void An_inserted_line_leaves_its_neighbours_alone()
    {
        var changes = TextDifference.Of("Một.\nBa.\n", "Một.\nHai.\nBa.\n");

        Assert.Equal([(ChangeKind.Same, "Một.\n"), (ChangeKind.Added, "Hai.\n"), (ChangeKind.Same, "Ba.\n")], changes.Select(change => (change.Kind, change.Text)));
    }

    [Fact]
    public void Equal_texts_have_no_changes_and_empty_ones_nothing_at_all()
    {
        Assert.All(TextDifference.Of("Như nhau.\nHai dòng.", "Như nhau.\nHai dòng."), change => Assert.Equal(ChangeKind.Same, change.Kind));
        Assert.Empty(TextDifference.Of("", ""));
    }

    [Fact]
    public void Both_texts_can_be_put_together_from_the_changes()
    {
        string[] words = ["một", "hai", "ba", " ", "  ", "\n"];
        var text = Gen.Int[0, words.Length - 1].Array[0, 40].Select(picked => string.Concat(picked.Select(at => words[at])));
        Gen.Select(text, text).Sample((before, after) =>
        {
            var changes = TextDifference.Of(before, after);
            return string.Concat(changes.Where(change => change.Kind != ChangeKind.Added).Select(change => change.Text)) == before
                && string.Concat(changes.Where(change => change.Kind != ChangeKind.Removed).Select(change => change.Text)) == after;
        });
    }

    [Fact]
    public void Texts_that_share_nothing_are_shown_whole_however_long()
    {
        var (before, after) = (string.Join(' ', Enumerable.Range(0, 20_000).Select(at => $"a{at}")), string.Join(' ', Enumerable.Range(0, 20_000).Select(at => $"b{at}")));

        Assert.Equal([before, after], TextDifference.Of(before, after).Select(change => change.Text));
    }
}
