namespace HopLuu.Core.Jobs;

/// <summary>What can be refused about work in the background.</summary>
public static class JobProblems
{
    public static Problem NotDead { get; } = new("outbox-not-dead", "Việc này đã được làm lại hoặc đang chờ đến lượt. Hãy tải lại trang.");
}
