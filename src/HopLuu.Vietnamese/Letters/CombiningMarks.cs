namespace HopLuu.Vietnamese.Letters;

/// <summary>
/// Composition of Latin letters with combining marks (Unicode 15, UnicodeData.txt, canonical pairs). Held as a table because the program runs
/// without ICU, where <c>string.Normalize</c> leaves text as it is.
/// </summary>
internal static class CombiningMarks
{
    /// <summary>A mark, then pairs of a letter and what it becomes under that mark.</summary>
    private static readonly string[] Rows =
    [
        "\u0300AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ",
        "\u0301AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
        "\u0302AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
        "\u0303AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
        "\u0306AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ",
        "\u0307CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
        "\u0308AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
        "\u0309AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
        "\u030AAÅaåUŮuůwẘyẙ",
        "\u030BOŐoőUŰuű",
        "\u030CCČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
        "\u031BOƠoơUƯuư",
        "\u0323BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
        "\u0327CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
        "\u0328AĄaąEĘeęIĮiįUŲuųOǪoǫ",
    ];

    private static readonly Dictionary<int, char> Pairs = ReadPairs();
    private static readonly Dictionary<char, (char Letter, char Mark)> Parts = ReadParts();

    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>
    /// The letter under one more mark, or '\0' where no such letter exists. Marks may come in any order: é + circumflex is ế,
    /// although Unicode's own order would leave it apart.
    /// </summary>
    public static char Compose(char letter, char mark)
    {
        // The two deprecated tone marks of Unicode 1.0 are canonically equal to grave and acute.
        mark = mark switch { '\u0340' => '\u0300', '\u0341' => '\u0301', _ => mark };
        if (Pair(letter, mark) is var direct and not '\0')
        {
            return direct;
        }
        if (!Parts.TryGetValue(letter, out var parts))
        {
            return '\0';
        }
        var inner = Pair(parts.Letter, mark);
        return inner == '\0' ? '\0' : Pair(inner, parts.Mark);
    }

    /// <summary>The letter without any mark: ế → e. Letters without marks stay.</summary>
    public static char Bare(char letter)
    {
        while (Parts.TryGetValue(letter, out var parts))
        {
            letter = parts.Letter;
        }
        return letter;
    }

    private static char Pair(char letter, char mark) => Pairs.GetValueOrDefault((letter << 16) | mark);

    private static Dictionary<int, char> ReadPairs()
    {
        var pairs = new Dictionary<int, char>(640);
        foreach (var row in Rows)
        {
            for (var i = 1; i < row.Length; i += 2)
            {
                pairs.Add((row[i] << 16) | row[0], row[i + 1]);
            }
        }
        return pairs;
    }

    private static Dictionary<char, (char, char)> ReadParts()
    {
        var parts = new Dictionary<char, (char, char)>(640);
        foreach (var row in Rows)
        {
            for (var i = 1; i < row.Length; i += 2)
            {
                parts.TryAdd(row[i + 1], (row[i], row[0]));
            }
        }
        return parts;
    }
}
