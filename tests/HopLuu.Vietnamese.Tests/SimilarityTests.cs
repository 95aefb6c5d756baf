namespace HopLuu.Vietnamese.Tests;

public sealed class SimilarityTests
{
    [Fact]
    public void Syllables_are_folded_and_numbers_keep_their_separators() =>
        Assert.Equal(
            ["uy", "ban", "xa", "co", "1.250", "ho", "dat", "85,2", "ket", "luan", "49", "kl", "tw"],
            Syllables.Of("Uỷ ban xã có 1.250 hộ, đạt 85,2%. (Kết luận 49-KL/TW)"));

    [Fact]
    public void The_same_wording_overlaps_fully_whatever_its_marks() =>
        Assert.Equal(1, Similarity.Overlap("Tồn tại, hạn chế", "TỒN TẠI; HẠN CHẾ"));

    [Fact]
    public void Nothing_shared_is_zero()
    {
        Assert.Equal(0, Similarity.Overlap("Kết quả", "Nguyên nhân"));
        Assert.Equal(0, Similarity.Overlap("", ""));
        Assert.Equal(0, Similarity.Containment("", "Kết quả"));
    }

    [Fact]
    public void A_closer_wording_overlaps_more()
    {
        var title = "Công tác tuyên truyền, phổ biến";
        Assert.True(Similarity.Overlap(title, "Công tác tuyên truyền") > Similarity.Overlap(title, "Công tác kiểm tra, giám sát"));
    }

    [Fact]
    public void A_part_is_contained_in_its_whole()
    {
        Assert.Equal(1, Similarity.Containment("xây dựng xã hội học tập", "Kết quả xây dựng xã hội học tập năm 2024"));
        Assert.True(Similarity.Containment("Kết quả xây dựng xã hội học tập năm 2024", "xây dựng xã hội học tập") < 0.7);
    }

    [Fact]
    public void A_repeated_syllable_counts_as_often_as_both_have_it() =>
        Assert.True(Similarity.Overlap("xã xã xã", "xã") < 0.5);
}
