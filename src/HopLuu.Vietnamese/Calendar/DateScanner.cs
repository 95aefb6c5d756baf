namespace HopLuu.Vietnamese.Calendar;

/// <summary>Goes through a text once and asks the readers at each word and figure that may begin a date.</summary>
internal sealed class DateScanner
{
    // Before these a day and month may stand without "ngày": "trước 15/5", "từ 01 đến 15/8/2025".
    private static readonly string[] Leads = ["trước", "sau", "hạn", "nhất", "hết", "từ", "đến", "tới", "là", "vào"];
    private static readonly string[] Periods = ["đoạn", "kỳ", "kì", "học", "khóa", "khoá", "năm"];

    private readonly string _text;
    private readonly DayReader _days;
    private readonly PartReader _parts;
    private readonly List<FoundDate> _found = [];

    public DateScanner(string text)
    {
        _text = text;
        var dates = new DateText(text);
        _days = new DayReader(dates, _found);
        _parts = new PartReader(dates, _found);
    }

    public List<FoundDate> Scan()
    {
        for (var at = 0; at < _text.Length;)
        {
            if (!char.IsLetterOrDigit(_text[at]))
            {
                at++;
                continue;
            }
            var end = char.IsAsciiDigit(_text[at]) ? ReadFigures(at) : MayBegin(at) ? ReadWord(at, _text[at]) : -1;
            at = end > at ? end : EndOfWord(at);
        }
        return _found;
    }

    // Every date but a blank and a quarter has figures right after its word, which few words have.
    private bool MayBegin(int at)
    {
        var next = EndOfWord(at);
        while (next < _text.Length && (char.IsWhiteSpace(_text[next]) || _text[next] == '\u00AD'))
        {
            next++;
        }
        return next < _text.Length && (char.IsAsciiDigit(_text[next]) || _text[at] is 'n' or 'N' or 'q' or 'Q');
    }

    private int EndOfWord(int at)
    {
        while (at < _text.Length && char.IsLetterOrDigit(_text[at]))
        {
            at++;
        }
        return at;
    }

    private int ReadFigures(int at) => _days.ReadBare(at) is var day and > 0 ? day : _parts.ReadTime(at);

    private int ReadWord(int at, char first) => char.ToLowerInvariant(first) switch
    {
        'n' => FirstOf(_days.ReadNamed(at, "ngày"), Period(at), _parts.ReadYear(at), Lead(at)),
        'm' => _days.ReadNamed(at, "mùng"),
        'q' => _parts.ReadQuarter(at),
        't' => FirstOf(_parts.ReadMonth(at), Lead(at)),
        'đ' or 'k' or 'h' => FirstOf(Period(at), Lead(at)),
        's' or 'l' or 'v' => Lead(at),
        _ => -1,
    };

    private int Lead(int at)
    {
        foreach (var lead in Leads)
        {
            if (_days.ReadLed(at, lead) is var end and > 0)
            {
                return end;
            }
        }
        return -1;
    }

    private int Period(int at)
    {
        foreach (var word in Periods)
        {
            if (_parts.ReadYears(at, word) is var end and > 0)
            {
                return end;
            }
        }
        return -1;
    }

    private static int FirstOf(params ReadOnlySpan<int> ends)
    {
        foreach (var end in ends)
        {
            if (end > 0)
            {
                return end;
            }
        }
        return -1;
    }
}
