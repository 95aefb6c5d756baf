using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HopLuu.Core.Accounts;

/// <summary>
/// Six digits from a shared secret and the time (RFC 6238, with the values that every phone application takes: SHA-1, 30 seconds, 6 digits). Here and not from the account library,
/// because that one reads the machine's clock and takes the same code twice.
/// </summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconds = 30;

    /// <summary>A new secret of 160 bits, in base 32.</summary>
    public static string NewKey() => RandomNumberGenerator.GetString(Base32, 32);

    /// <summary>What the phone shows at an instant.</summary>
    public static string CodeAt(string key, DateTimeOffset instant) => Code(Bytes(key), instant.ToUnixTimeSeconds() / Seconds);

    /// <summary>The half minute whose code this is: now, the one before or the one after, as clocks differ. Null when it is none of them.</summary>
    public static long? StepOf(string key, string? code, DateTimeOffset now)
    {
        var digits = string.Concat((code ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter != '-'));
        if (digits.Length != 6 || !digits.All(char.IsAsciiDigit))
            return null;
        var secret = Bytes(key);
        var step = now.ToUnixTimeSeconds() / Seconds;
        foreach (var near in (long[])[step, step - 1, step + 1])
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(secret, near)), Encoding.ASCII.GetBytes(digits)))
                return near;
        }
        return null;
    }

    /// <summary>What a phone reads from the picture of squares.</summary>
    public static string Address(string key, string userName) => $"otpauth://totp/{Uri.EscapeDataString($"Hợp Lưu:{userName}")}?secret={key}&issuer={Uri.EscapeDataString("Hợp Lưu")}";

    private static string Code(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[20];
#pragma warning disable CA5350 // RFC 6238 and every phone application: HMAC-SHA-1, whose use as a MAC is not broken.
        HMACSHA1.HashData(secret, counter, mac);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(mac[(mac[19] & 15)..]) & 0x7fffffff;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        var (bits, held, at) = (0, 0, 0);
        foreach (var letter in key)
        {
            bits = ((bits << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xfff;
            held += 5;
            if (held < 8)
                continue;
            held -= 8;
            bytes[at++] = (byte)(bits >> held);
        }
        return bytes;
    }
}
