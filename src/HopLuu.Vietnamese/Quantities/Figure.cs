namespace HopLuu.Vietnamese;

/// <summary>A figure as read, by token indices, before its sense is told.</summary>
/// <param name="First">Token where it begins, a qualifier included.</param>
/// <param name="Number">Token of the number.</param>
/// <param name="End">Token after its unit.</param>
internal sealed record Figure(int First, int Number, int End, decimal Value, ReadUnit Unit)
{
    public string? Per { get; init; }
    public string? Qualifier { get; init; }
    public decimal? OutOf { get; init; }
    public decimal? UpTo { get; init; }
    public bool IsInWords { get; init; }
    /// <summary>The unit stands elsewhere: before ("số hội viên: 31.540") or at the next number ("từ 15 lên 20 chi hội").</summary>
    public bool HasBorrowedUnit { get; init; }
}
