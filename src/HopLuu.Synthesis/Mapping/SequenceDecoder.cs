namespace HopLuu.Synthesis.Mapping;

/// <summary>
/// The best way of laying a run of paragraphs on places in outline order (Viterbi), and by how much each choice beats any other with everything else free
/// (max-marginals). Linear in paragraphs times places: going on skips places at a price for each, going back has one price.
/// </summary>
/// <param name="fits">How well each paragraph fits each place; the last column is nowhere.</param>
internal sealed class SequenceDecoder(double[][] fits)
{
    private const double Forward = 0.03;
    private const double Skip = 0.012;
    private const double Back = 0.17;
    private const double Return = 0.02;
    private readonly int count = fits.Length == 0 ? 0 : fits[0].Length - 1;

    /// <summary>For each paragraph the place (the number of places for nowhere) and its lead over the next best.</summary>
    public (int Place, double Lead)[] Decode()
    {
        var before = new double[fits.Length][];
        for (var i = 0; i < fits.Length; i++)
        {
            before[i] = i == 0 ? Start() : Reach(Sum(before[i - 1], fits[i - 1]), ahead: true);
        }
        var result = new (int, double)[fits.Length];
        var after = new double[count + 1];
        var chosen = -1;
        for (var i = fits.Length - 1; i >= 0; i--)
        {
            after = i == fits.Length - 1 ? after : Reach(Sum(after, fits[i + 1]), ahead: false);
            var total = Sum(Sum(before[i], fits[i]), after);
            // Ties are settled along one path.
            chosen = Best(chosen < 0 ? total : Sum(Sum(before[i], fits[i]), To(chosen)));
            var rival = Enumerable.Range(0, count + 1).Where(c => c != chosen).Select(c => total[c]).DefaultIfEmpty(total[chosen] - 1).Max();
            result[i] = (chosen, total[chosen] - rival);
        }
        return result;
    }

    private double[] Start() => [.. Enumerable.Range(0, count).Select(static c => -Skip * c), 0];

    private double[] To(int next) => [.. Enumerable.Range(0, count + 1).Select(c => -Price(c, next))];

    private double Price(int from, int to) =>
        from == to ? 0 : from == count || to == count ? Return : to > from ? Forward + (Skip * (to - from - 1)) : Back;

    /// <summary>The best score of arriving at (or leaving from) each place.</summary>
    private double[] Reach(double[] score, bool ahead)
    {
        var reached = new double[count + 1];
        Array.Fill(reached, double.MinValue);
        var (near, far) = (double.MinValue, double.MinValue);
        var all = score.Max();
        for (var k = 0; k < count; k++)
        {
            var c = ahead ? k : count - 1 - k;
            reached[c] = Math.Max(score[c], Math.Max(near - Forward, score[count] - Return));
            near = Math.Max(near - Skip, score[c]);
        }
        for (var k = 0; k < count; k++)
        {
            var c = ahead ? count - 1 - k : k;
            reached[c] = Math.Max(reached[c], far - Back);
            far = Math.Max(far, score[c]);
        }
        reached[count] = Math.Max(score[count], all - Return);
        return reached;
    }

    private static double[] Sum(double[] a, double[] b)
    {
        var sum = new double[a.Length];
        for (var c = 0; c < a.Length; c++)
            sum[c] = a[c] + b[c];
        return sum;
    }

    private static int Best(double[] score)
    {
        var best = score.Length - 1;
        for (var c = score.Length - 2; c >= 0; c--)
        {
            if (score[c] >= score[best])
                best = c;
        }
        return best;
    }
}
