using System.Buffers.Binary;

namespace HopLuu.Documents.Reading.Word;

/// <summary>
/// Pieces of XML that stand in a file again and again, byte for byte, with what they were read as: nine of ten property sets of a report are among the twenty
/// before it. Bounded, so that a file of ever new pieces costs no memory.
/// </summary>
internal sealed class FragmentCache<T>
    where T : class
{
    /// <summary>Longer pieces are read each time.</summary>
    public const int Longest = 600;

    private const int Slots = 256;

    private readonly (byte[]? Key, T? Value)[] slots = new (byte[]?, T?)[Slots];

    public T? Find(ReadOnlySpan<byte> piece)
    {
        var (key, value) = slots[Slot(piece)];
        return key is not null && piece.SequenceEqual(key) ? value : null;
    }

    public void Keep(byte[] piece, T value) => slots[Slot(piece)] = (piece, value);

    private static int Slot(ReadOnlySpan<byte> piece)
    {
        var hash = (ulong)piece.Length;
        for (; piece.Length >= 8; piece = piece[8..])
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(piece)) * 0x9E3779B97F4A7C15 ^ (hash >> 29);
        foreach (var value in piece)
            hash = (hash ^ value) * 0x100000001B3;
        return (int)((hash ^ (hash >> 32)) % Slots);
    }
}
