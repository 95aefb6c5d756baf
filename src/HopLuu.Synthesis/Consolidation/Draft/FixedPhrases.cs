namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>
/// Whole lines of the report that no unit wrote: fixed official phrases, all of them, in this one place. The trace lists each that the
/// report prints, so that a line which is neither a statement with sources nor one of these can be told as invented.
/// </summary>
public static class FixedPhrases
{
    /// <summary>Leads what single units add to what all say.</summary>
    public const string ExamplesFollow = "Cụ thể ở một số đơn vị:";

    /// <summary>A place that no report filled.</summary>
    public const string NoText = "[Chưa có nội dung từ báo cáo của các đơn vị.]";

    /// <summary>Below a form of the plan.</summary>
    public const string FormNote = "Ghi chú: biểu theo mẫu của kế hoạch; số liệu là tổng của các đơn vị báo cáo về phạm vi của mình; tỷ lệ được tính lại từ tử số và mẫu số; dấu “…” là chưa có số liệu chắc chắn.";

    /// <summary>Over the totals that the plan's forms do not ask for.</summary>
    public const string OtherFigures = "Số liệu khác cộng được từ báo cáo của các đơn vị";

    private const string SharedResults = "Kết quả chung trong thực hiện các nhiệm vụ";
    private const string SharedShortcomings = "Tồn tại, hạn chế chung trong thực hiện các nhiệm vụ";
    private const string SharedCauses = "Nguyên nhân chung của tồn tại, hạn chế";

    /// <summary>Lines of text.</summary>
    public static IReadOnlyList<string> Lines { get; } = [ExamplesFollow, NoText];

    /// <summary>Headings that the outline does not have.</summary>
    public static IReadOnlyList<string> Headings { get; } = [SharedResults, SharedShortcomings, SharedCauses];

    /// <summary>Heading of what units told once for all tasks of a part ("2/shortcomings").</summary>
    public static string SharedFacetTitle(string id) => id.Split('/').ElementAtOrDefault(1) switch
    {
        "shortcomings" => SharedShortcomings,
        "causes" => SharedCauses,
        _ => SharedResults,
    };
}
