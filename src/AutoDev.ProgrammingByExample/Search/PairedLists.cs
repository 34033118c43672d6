using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Whole numbers that two lists come to pair by pair: scalar products, distances, the largest difference. What is made of a pair is
/// short, and what is made of all pairs a sum or an extreme, so that any two lists that are known can be tried long before the turn of
/// such a program comes (a sketch in the sense of Solar-Lezama, "Program synthesis by sketching", 2008, filled from the bank).
/// </summary>
internal sealed class PairedLists(Scope scope, Goal goal, Bank bank, ValueTable table, Meter meter, Action<Expression, Value[]> offer)
{
    private const int MostLists = 80;

    private const int ElementsPerStep = 6;

    private static readonly SequenceType List = new(DataType.Int32, "");

    private static readonly Operator[] Numbers = [.. NumberOperators.For(DataType.Int32)];

    private static readonly Operator Size = Numbers.First(static o => o.Name is NumberOperators.Size);

    private static readonly Operator[] Ends = [.. SequenceOperators.For(List).Where(static o => o.Name is "sum" or "greatest" or "least")];

    private readonly Variable[] pair = [.. Enumerable.Range(scope.Variables.Length, 2).Select(static slot => new Variable(slot, "", DataType.Int32))];
    private readonly bool isPossible = goal.Returns is Int32Type && !Array.Exists(goal.Targets, static target => target.IsFailure);
    private readonly List<Call> found = [];
    private readonly long[] sums = new long[Ends.Length];

    /// <summary>Offers what is right on every labelled row, of lists up to the cost that a round of this level allows.</summary>
    public void Level(int level)
    {
        foreach (var (_, mostExpensive) in isPossible ? CostModel.RoundsOfPairs.Where(round => round.Level == level) : [])
        {
            var lists = bank.Of(List).Where(list => list.Cost <= mostExpensive && !list.MayFail).Take(MostLists).ToArray();
            var items = Array.ConvertAll(lists, list => Array.ConvertAll(list.Column![..scope.Labelled], table.Items));
            for (var right = 1; right < lists.Length; right++)
            {
                for (var left = 0; left < right && !meter.IsSpent; left++)
                    Try(lists[left], lists[right], items[left], items[right]);
            }

            // Of two that take as long to tell, who writes one changes the first parameter less.
            foreach (var program in found.OrderBy(static program => program.Cost).ThenBy(static program => Structure.All(program).OfType<Variable>().First().Slot))
                Offer(program);
            found.Clear();
        }
    }

    private void Try(Term left, Term right, long[][] lefts, long[][] rights)
    {
        foreach (var @operator in Numbers.Where(static o => o.Name is "*" or "-" or "min" or "max"))
        {
            var isDifference = @operator.Name is "-";
            Try(@operator, left, right, lefts, rights, isSize: false);
            if (isDifference)
            {
                Try(@operator, right, left, rights, lefts, isSize: false);
                Try(@operator, left, right, lefts, rights, isSize: true);
            }
        }
    }

    private void Try(Operator @operator, Term left, Term right, long[][] lefts, long[][] rights, bool isSize)
    {
        var possible = (1 << Ends.Length) - 1;
        for (var row = 0; row < lefts.Length && possible != 0; row++)
        {
            var count = Math.Min(lefts[row].Length, rights[row].Length);
            if (count == 0)
                return;
            meter.Spend(1 + count / ElementsPerStep);
            Fold(@operator.Name, lefts[row], rights[row], count, isSize);
            for (var end = 0; end < Ends.Length; end++)
                possible &= sums[end] == goal.Targets[row].Bits ? possible : ~(1 << end);
        }

        for (var end = 0; end < Ends.Length; end++)
        {
            if ((possible & (1 << end)) != 0)
                found.Add(ToProgram(Ends[end], @operator, left, right, isSize));
        }
    }

    private void Fold(string name, long[] lefts, long[] rights, int count, bool isSize)
    {
        var (sum, greatest, least) = (0L, long.MinValue, long.MaxValue);
        for (var i = 0; i < count; i++)
        {
            var (left, right) = (lefts[i], rights[i]);
            var result = name switch { "*" => left * right, "-" => left - right, "min" => Math.Min(left, right), _ => Math.Max(left, right) };
            if (isSize)
                result = Math.Abs(result);
            (sum, greatest, least) = (sum + result, Math.Max(greatest, result), Math.Min(least, result));
        }

        for (var end = 0; end < Ends.Length; end++)
            sums[end] = Ends[end].Name switch { "sum" => sum, "greatest" => greatest, _ => least };
    }

    private Call ToProgram(Operator end, Operator @operator, Term left, Term right, bool isSize)
    {
        var body = new Call(@operator, [.. pair]);
        var zip = LambdaOperators.Zip(DataType.Int32, DataType.Int32, DataType.Int32);
        return new Call(end, [new Call(zip, [left.Expression, right.Expression, new Lambda(pair, isSize ? new Call(Size, [body]) : body)])]);
    }

    private void Offer(Call program)
    {
        var values = Array.ConvertAll(scope.Rows, row => Interpreter.Run(program, row));
        meter.Spend(values.Length * scope.Weight * 4);
        if (values.AsSpan(0, scope.Labelled).SequenceEqual(goal.Targets))
            offer(program, values);
    }
}
