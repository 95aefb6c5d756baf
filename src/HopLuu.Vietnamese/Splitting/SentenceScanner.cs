using System.Buffers;

namespace HopLuu.Vietnamese.Splitting;

/// <summary>One pass over a paragraph; looks a bounded way ahead only, so it is linear on any text.</summary>
internal sealed class SentenceScanner(string text)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…\n\r([“«\"");

    private readonly List<TextSpan> _sentences = [];
    private readonly Enclosures _enclosures = new(text);
    private int _start;

    public IReadOnlyList<TextSpan> Split()
    {
        var at = Begin(0);
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Marks) is var next and >= 0)
        {
            at += next;
            _enclosures.Enter(at);
            if (text[at] is '\n' or '\r' && EndsLine(at))
            {
                at = Finish(at);
            }
            else if (text[at] is '.' or '!' or '?' or '…')
            {
                var end = EndOfMarks(at);
                at = IsBoundary(at, end) ? Finish(end) : Math.Max(end, at + 1);
            }
            else
            {
                at++;
            }
        }
        Finish(text.Length);
        return _sentences;
    }

    /// <summary>Begins a sentence; the labels typed at its start are passed over.</summary>
    private int Begin(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        _start = at;
        for (var labels = 0; labels < 3 && Label(at, 60) is { } label; labels++)
        {
            at += label.Length;
        }
        return at;
    }

    private int Finish(int end)
    {
        var last = end;
        while (last > _start && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }
        if (last > _start)
        {
            _sentences.Add(TextSpan.Between(_start, last));
        }
        return Begin(end);
    }

    // A line break inside a paragraph ends a sentence when the line was finished or the next one begins an item.
    private bool EndsLine(int at)
    {
        var before = at - 1;
        while (before >= _start && char.IsWhiteSpace(text[before]))
        {
            before--;
        }
        var next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }
        return (before >= _start && text[before] is '.' or '!' or '?' or '…' or ';' or ':')
            || (next < text.Length && Label(next, 60) is not null);
    }

    // "...", "?!", "./.", then the quotes and brackets that close with the sentence.
    private int EndOfMarks(int at)
    {
        var end = at + 1;
        while (end < text.Length
            && (text[end] is '.' or '!' or '?' or '…' || (text[end] == '/' && end + 1 < text.Length && text[end + 1] == '.')))
        {
            end++;
        }
        while (end < text.Length && (text[end] is '”' or '’' or ')' or ']' or '»' || (text[end] == '"' && _enclosures.ClosesAt(end))))
        {
            end++;
        }
        return end;
    }

    private bool IsBoundary(int at, int end)
    {
        if (end == text.Length)
        {
            return true;
        }
        if (_enclosures.Holds(end))
        {
            return false;
        }
        var isBlank = end - at > 5 && text.AsSpan(at, end - at).IndexOfAnyExcept('.') < 0;
        if (isBlank || (!char.IsWhiteSpace(text[end]) && !IsForgottenSpace(at, end)))
        {
            return false;
        }
        return CanBegin(end) && !(text[at] == '.' && end == at + 1 && Abbreviations.Continues(text, _start, at));
    }

    private bool CanBegin(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        if (at == text.Length)
        {
            return true;
        }
        if (text[at] is '“' or '"' or '‘' or '(' or '[' or '«')
        {
            at++;
        }
        return at < text.Length && (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]) || IsBullet(at) || IsLabel(at));
    }

    private OrdinalLabel? Label(int at, int within) => OrdinalLabel.Read(text.AsSpan(at, Math.Min(within, text.Length - at)));

    private bool IsBullet(int at) => Label(at, 8) is { Style: OrdinalStyle.Bullet } bullet
        && at + bullet.Length < text.Length && !char.IsLower(text[at + bullet.Length]);

    private bool IsLabel(int at) => char.IsLower(text[at]) && at + 1 < text.Length && text[at + 1] is ')' or '.' or '/'
        && Label(at, 8) is { Style: OrdinalStyle.LowerLetter };

    // "…hoàn thành.Các đơn vị…": typed without the space; a word in small letters before, a capitalised word after.
    private bool IsForgottenSpace(int at, int end) =>
        end == at + 1 && text[at] == '.' && at >= 2 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2])
        && end + 1 < text.Length && char.IsUpper(text[end]) && char.IsLower(text[end + 1]);
}
