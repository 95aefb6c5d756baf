using System.Globalization;
using HopLuu.Core.Chasing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace HopLuu.Web.Chasing;

/// <summary>The page's filter and steps in words and in its address.</summary>
internal static class ChasingNames
{
    // More than a page holds is no honest choice.
    private const int MostChosen = 1000;

    /// <summary>Those that can be switched.</summary>
    public static IReadOnlyList<ReminderStep> Steps { get; } = [ReminderStep.HalfWay, ReminderStep.ThreeDays, ReminderStep.OneDay, ReminderStep.Overdue, ReminderStep.Escalated];

    public static string Sentence(ReminderStep step) => step switch
    {
        ReminderStep.HalfWay => "Khi đã qua nửa thời gian từ lúc phát hành đến hạn",
        ReminderStep.ThreeDays => "Trước hạn 3 ngày",
        ReminderStep.OneDay => "Trước hạn 1 ngày",
        ReminderStep.Overdue => "Buổi sáng đầu tiên sau khi quá hạn",
        ReminderStep.Escalated => "Quá hạn lâu ngày: báo cơ quan tổng hợp và lãnh đạo cơ quan ban hành",
        ReminderStep.ByHand => "Nhắc trực tiếp",
    };

    public static string Word(OwedFilter only) => only switch
    {
        OwedFilter.All => "Chưa gửi",
        OwedFilter.Overdue => "Quá hạn",
        OwedFilter.NotDue => "Chưa đến hạn",
        OwedFilter.Mending => "Đang sửa bản trả lại",
        OwedFilter.NeverReminded => "Chưa được nhắc",
    };

    public static OpenChasing.Filter Read(IQueryCollection query) => new(Enum.TryParse<OwedFilter>(query["loc"], out var only) && Enum.IsDefined(only) ? only : OwedFilter.All, Cut(query["tim"]),
        int.TryParse(query["trang"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);

    public static string Address(string path, OpenChasing.Filter filter)
    {
        var parts = new List<KeyValuePair<string, string?>>();
        if (filter.Only != OwedFilter.All)
            parts.Add(new("loc", filter.Only.ToString()));
        if (filter.Search is not null)
            parts.Add(new("tim", filter.Search));
        if (filter.Page > 1)
            parts.Add(new("trang", filter.Page.ToString(CultureInfo.InvariantCulture)));
        return QueryHelpers.AddQueryString(path, parts);
    }

    public static IReadOnlyList<Guid> Chosen(StringValues values) => [.. values.Take(MostChosen).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];

    private static string? Cut(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Length > 200 ? text[..200] : text.Trim();
}
