using System.Globalization;
using System.Text;
using AutoDev.ProgrammingByExample;

namespace Benchmarks.Tier0;

/// <summary>
/// What other limits of doubt would have given: the fewer programs are offered without a warning, the fewer of them are wrong. The
/// cross-check chooses the limit for each set by the other sets alone.
/// </summary>
internal sealed class TradeOff
{
    // What may be wrong of that which is offered without a warning.
    private const double Goal = 0.03;

    private static readonly double[] Limits = [0.02, 0.05, 0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7, 1.01];

    private readonly List<(PublicSet Set, TaskVerdict[] Solved)> sets = [];

    public void Add(PublicSet set, TaskVerdict[] verdicts) =>
        sets.Add((set, [.. verdicts.Where(static verdict => verdict.Answer.Outcome is Solved)]));

    public string ToMarkdown()
    {
        var all = sets.SelectMany(static set => set.Solved).ToArray();
        var text = new StringBuilder("""
            | limit of doubt | offered without a warning | wrong of them | right, with a warning |
            |--:|--:|--:|--:|

            """);
        foreach (var limit in Limits)
        {
            var (offered, wrong) = Below(all, limit);
            var warned = all.Count(verdict => verdict.IsSolved && Doubt(verdict) >= limit);
            var name = limit > 1 ? "none" : limit.ToString("0.00", CultureInfo.InvariantCulture);
            var mark = limit == Synthesizer.MostDoubt ? " (the default)" : "";
            text.Append(CultureInfo.InvariantCulture, $"| {name}{mark} | {offered} | {wrong} ({Share(offered, wrong):P1}) | {warned} |\n");
        }

        text.Append("\n| set | limit chosen by the other sets | offered without a warning | wrong of them |\n|---|--:|--:|--:|\n");
        var (offeredUnseen, wrongUnseen) = (0, 0);
        foreach (var (set, solved) in sets)
        {
            var limit = Choose([.. sets.Where(other => other.Set != set).SelectMany(static other => other.Solved)]);
            var (offered, wrong) = Below(solved, limit);
            text.Append(CultureInfo.InvariantCulture, $"| {set.Name} | {limit:0.00} | {offered} | {wrong} |\n");
            offeredUnseen += offered;
            wrongUnseen += wrong;
        }

        return text.Append(CultureInfo.InvariantCulture, $"| all | | {offeredUnseen} | {wrongUnseen} ({Share(offeredUnseen, wrongUnseen):P1}) |\n").ToString();
    }

    // The highest that keeps to the goal; where none does, that which comes nearest.
    private static double Choose(TaskVerdict[] solved)
    {
        var shares = Limits.Select(limit => Below(solved, limit) is var (offered, wrong) ? (limit, share: Share(offered, wrong)) : default).ToList();
        return shares.Exists(static choice => choice.share < Goal)
            ? shares.FindLast(static choice => choice.share < Goal).limit
            : shares.MinBy(static choice => choice.share).limit;
    }

    private static (int Offered, int Wrong) Below(TaskVerdict[] solved, double limit)
    {
        var offered = solved.Where(verdict => Doubt(verdict) < limit).ToArray();
        return (offered.Length, offered.Count(static verdict => !verdict.IsSolved));
    }

    private static double Doubt(TaskVerdict verdict) => ((Solved)verdict.Answer.Outcome).Doubt;

    private static double Share(int offered, int wrong) => offered == 0 ? 0 : (double)wrong / offered;
}
