namespace HopLuu.Vietnamese;

/// <summary>Tells what a figure counts from the clause around it.</summary>
internal sealed class FigureSenses(FigureTokens tokens, IReadOnlyList<Figure> figures, FigureLinks links)
{
    private const int Reach = 40;
    private static readonly PhraseTable<string> Awards = PhraseTable.Of("danh hiệu", "được công nhận là", "được công nhận đạt",
        "được công nhận", "công nhận", "đạt chuẩn", "đạt");
    private static readonly PhraseTable<string> Ends = PhraseTable.Of(
        "với", "cho", "gồm", "bao gồm", "trong đó", "đạt", "được", "là", "tại", "để", "do", "thu hút", "có", "nhằm", "tham gia", "tham dự",
        "dự", "bằng", "chiếm", "vào", "từ", "của", "đối với", "trên", "trong", "theo", "cùng", "đã", "giai đoạn", "lên", "so với", "đến", "tới", "khỏi",
        "ra khỏi");

    public FigureSense Of(int index)
    {
        var figure = figures[index];
        var (from, to) = Window(index);
        var title = Title(figure, to);
        var modifiersEnd = ModifiersEnd(figure, to);
        var modifiers = ContentWords.Of(tokens, figure.Unit.End, modifiersEnd);
        var verb = FigureVerbs.Class(tokens, from, figure.First, last: true) ?? FigureVerbs.Class(tokens, figure.End, Comma(figure.End,
            Math.Min(to, figure.End + 10)), last: false);
        var words = ContentWords.Of(tokens, from, figure.First);
        var isMoney = figure.Unit.Kind == UnitKind.Money;
        words.AddRange(ContentWords.Of(tokens, figure.HasBorrowedUnit ? figure.Number + 1 : isMoney ? figure.End : figure.Unit.Start, to));
        var isBase = tokens.IsAt(figure.First - 3, "trên tổng số");
        return new FigureSense(figure.Unit.Kind, Head(figure), modifiers, isBase ? "tong so"
            : verb, Host(index, from), title, words, IsNegated(figure, to), Actors(index),
            FigureSense.MarksIn(tokens, MarksStart(figure, from), Math.Min(to, figure.End + 8)));
    }

    /// <summary>"Số hộ thoát nghèo là 64 hộ": what splits the class stands at the noun before the figure, when there is one.</summary>
    private int MarksStart(Figure figure, int from)
    {
        for (var i = figure.First - 1; i > from && figure.First - i < 10 && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i - 1].Lower == "số" && tokens[i].Lower == tokens[figure.Unit.Start].Lower)
            {
                return i;
            }
        }
        return figure.Unit.Start;
    }

    /// <summary>Content of the whole clause: subject before, object after.</summary>
    public string Context(int index)
    {
        var start = figures[index].First;
        while (start > links.SentenceStart[index] && !tokens[start - 1].IsMark(';') && figures[index].First - start < Reach)
        {
            start--;
        }
        return string.Join(' ', ContentWords.Of(tokens, start, Window(index).To));
    }

    private string Head(Figure figure)
    {
        var end = figure.Unit.End;
        if (figure.Unit.Kind is UnitKind.Thing or UnitKind.Person or UnitKind.Attendance && !figure.HasBorrowedUnit
            && tokens[end - 1].Kind == TokenKind.Word)
        {
            var words = new List<string>();
            for (var i = figure.Unit.Start; i < end; i++)
            {
                if (tokens[i].Kind == TokenKind.Word && MoneyUnit.ScaleOf(tokens[i].Lower) is null)
                {
                    words.Add(UnitNouns.WrittenOut(tokens[i].Lower) is { } full && tokens.IsCapital(i) ? Fold(full) : tokens.Folded(i));
                }
            }
            return string.Join(' ', words);
        }
        return Fold(figure.Unit.Head);
    }

    /// <summary>The tokens that belong to a figure alone: from the figure (or clause mark) before it to the one after it.</summary>
    private (int From, int To) Window(int index)
    {
        var figure = figures[index];
        var from = Math.Max(links.SentenceStart[index], figure.First - Reach);
        from = index > 0 ? Math.Max(from, figures[index - 1].End) : from;
        for (var i = figure.First - 1; i >= from; i--)
        {
            // "Tổng nguồn lực huy động: 21,3 tỷ đồng": the colon leads from the label to its figure.
            if (tokens[i].IsMark(';') || tokens[i].IsMark(':') && i < figure.First - 1 || tokens[i].IsMark('('))
            {
                from = i + 1;
                break;
            }
        }
        var to = Math.Min(links.SentenceEnd[index], figure.End + Reach);
        to = index + 1 < figures.Count ? Math.Min(to, figures[index + 1].First) : to;
        for (var i = figure.End; i < to; i++)
        {
            if (tokens[i].IsMark(';') || tokens[i].IsMark(':'))
            {
                to = i;
                break;
            }
        }
        // "Nhân dân 108,5 triệu đồng, doanh nghiệp 53,5 triệu đồng": the label of the next figure belongs to it.
        if (index + 1 < figures.Count && to == figures[index + 1].First && tokens[figure.End].IsMark(','))
        {
            return (Math.Min(from, figure.First), figure.End);
        }
        // The verb of the next figure belongs to it: "…, khen thưởng 845 lượt".
        var comma = -1;
        for (var i = to - 1; index + 1 < figures.Count && to == figures[index + 1].First && i >= figure.End; i--)
        {
            if (tokens[i].IsMark(',') || tokens[i].Lower == "và")
            {
                comma = i;
                break;
            }
        }
        return (Math.Min(from, figure.First), comma >= 0 && FigureVerbs.Class(tokens, comma, to, last: true) is not null ? comma : to);
    }

    private int ModifiersEnd(Figure figure, int to)
    {
        var at = figure.HasBorrowedUnit ? to : figure.Unit.End;
        for (; at < to && at - figure.Unit.End < 10; at++)
        {
            var isListed = tokens[at].IsMark(',') && at > figure.Unit.End && IsShortItem(at + 1, to);
            var isCut = tokens[at].Lower == "và" && (at == figure.Unit.End || !IsShortItem(at + 1, to));
            if (isCut || tokens[at].Kind != TokenKind.Word && !isListed || Ends.IsAt(tokens, at))
            {
                break;
            }
        }
        return Math.Max(at, figure.Unit.End);
    }

    /// <summary>", giám sát" in "cuộc kiểm tra, giám sát đối với": two syllables that go on with the list of modifiers.</summary>
    private bool IsShortItem(int at, int to) =>
        tokens[at].Kind == TokenKind.Word && tokens[at + 1].Kind == TokenKind.Word && !tokens.IsCapital(at) && !Ends.IsAt(tokens, at)
        && (at + 2 >= to || tokens[at + 2].Kind == TokenKind.Mark || tokens[at + 2].Lower == "và"
        || FigureVerbs.ActivitiesIn(tokens.Text.Lower[tokens[at].Start..tokens[at + 1].End]).Any()
            || Ends.IsAt(tokens, at + 2) || tokens[at + 1].Lower == tokens[at - 2].Lower);

    private int Comma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsMark(','))
            {
                return i;
            }
        }
        return to;
    }

    /// <summary>Organisations named before the figure in its sentence, up to the last semicolon.</summary>
    private IReadOnlyList<string> Actors(int index)
    {
        var start = figures[index].First;
        while (start > links.SentenceStart[index] && !tokens[start - 1].IsMark(';') && figures[index].First - start < Reach)
        {
            start--;
        }
        return FigureVerbs.ActorsIn(tokens, start, figures[index].First);
    }

    /// <summary>"1.790 hộ được công nhận gia đình học tập", "4 thôn đạt “Cộng đồng học tập”": what was awarded, told apart from who got
    /// it.</summary>
    private string Title(Figure figure, int to)
    {
        for (var i = figure.End; i < to; i++)
        {
            if (!Awards.TryAt(tokens, i, out _, out var length))
            {
                continue;
            }
            var start = i + length;
            start = tokens.IsAt(start, "danh hiệu") ? start + 2 : start;
            if (tokens.IsAt(start, "là") || tokens.IsAt(start, "đạt"))
            {
                start++;
            }
            var end = start;
            var isQuoted = tokens[start].Kind == TokenKind.Mark && tokens[start].Lower[0] is '“' or '"' or '«';
            for (end = isQuoted ? start + 1 : start; end < to && end - start < 8 && tokens[end].Kind == TokenKind.Word; end++)
            {
            }
            if (end > start)
            {
                return string.Join(' ', ContentWords.Of(tokens, start, end));
            }
        }
        return "";
    }

    /// <summary>An attendance belongs to the events told just before it: "12 hội nghị quán triệt với 1.250 lượt người".</summary>
    private string? Host(int index, int from)
    {
        if (index == 0 || figures[index].Unit.Kind is not (UnitKind.Person or UnitKind.Attendance)
            || links.SentenceOf[index] != links.SentenceOf[index - 1])
        {
            return null;
        }
        var isCut = figures[index].First - figures[index - 1].End > 20 || FigureVerbs.Class(tokens, from, figures[index].First,
            last: true) is not null and not "dao tao";
        for (var i = figures[index - 1].End; i < figures[index].First; i++)
        {
            isCut |= tokens[i].IsMark(';');
        }
        var host = links.WholeOf[index - 1] >= 0 ? links.WholeOf[index - 1] : index - 1;
        if (isCut || links.WholeOf[index] >= 0 || figures[host].Unit.Kind is not UnitKind.Thing)
        {
            return null;
        }
        var modifiers = ContentWords.Of(tokens, figures[host].Unit.End, ModifiersEnd(figures[host], host + 1 < figures.Count
            ? Math.Min(figures[host + 1].First, links.SentenceEnd[host]) : links.SentenceEnd[host]));
        return string.Join(' ', modifiers.Prepend(Head(figures[host])));
    }

    private bool IsNegated(Figure figure, int to)
    {
        for (var i = figure.End; i < Math.Min(to, figure.End + 6); i++)
        {
            if (tokens[i].Lower is "chưa" or "không" or "thiếu")
            {
                return true;
            }
            if (tokens[i].IsMark(','))
            {
                return false;
            }
        }
        return tokens[figure.First - 1].Lower is "chưa" or "không" or "thiếu" || tokens[figure.First - 1].Lower is "có" or "được"
            && tokens[figure.First - 2].Lower is "chưa" or "không";
    }

    private static string Fold(string text) => string.Concat(text.Select(EvenText.Fold));
}
