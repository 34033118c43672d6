using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>
/// Whether a table has too many arms for a switch. The compiler proves of every arm that those above leave something to it, and its
/// work for that grows with the square of the arms and faster: a few hundred ranges hold every rebuild up for a minute.
/// </summary>
internal static class LongTable
{
    /// <summary>So many ranges, or pairs, compile in a tenth of a second.</summary>
    public const int MostArms = 50;

    /// <summary>Single values of one input are told apart by a jump or by their hash, so a switch of them may be longer; so many texts compile in half a second.</summary>
    public const int MostKeys = 500;

    public static bool Is(Increment increment, DecisionTable table)
    {
        var rows = table.ReachableRows;
        var keys = increment.ParameterShapes.Count == 1 && rows.All(static row => row.Inputs[0] is null || IsKeys(row.Inputs[0]!));
        return rows.Sum(static row => row.Inputs.Aggregate(1L, static (arms, input) => Math.Min(arms * ArmsOf(input), int.MaxValue)))
            > (keys ? MostKeys : MostArms);
    }

    private static bool IsKeys(CellValue condition) => condition switch
    {
        SetCondition set => set.Items.All(IsKeys),
        ComparisonCondition { Comparison: var comparison } => comparison == Comparison.Equal,
        _ => condition is PlainValue or AnyCondition,
    };

    /// <summary>A cell of alternatives stands for as many arms.</summary>
    private static int ArmsOf(CellValue? condition) => condition switch
    {
        SetCondition set => set.Items.Sum(ArmsOf),
        NotCondition not => ArmsOf(not.Condition),
        _ => 1,
    };
}
