using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Finds results that are made of the results before: rows of neighbouring numbers say what a step must give, so that its body is
/// searched on them alone; the rows beyond confirm it.
/// </summary>
internal sealed class Recurrences(Scope scope, Goal goal, Language language, Meter meter)
{
    private const int FewestSteps = 3;

    private const int MostExpensiveBody = 9;

    private const int MostValues = 1_000_000;

    private readonly DataType type = goal.Returns;

    public void Run()
    {
        if (scope.Variables is not [{ Type: Int32Type }] || !NumberOperators.IsNumber(type) || Array.Exists(goal.Targets, target => target.IsFailure))
            return;
        var known = Enumerable.Range(0, scope.Labelled).ToDictionary(row => scope.Rows[row][0].Bits, row => goal.Targets[row]);
        var first = known.Keys.Min();
        var last = first;
        while (known.ContainsKey(last + 1))
            last++;
        if (first is < 0 or > 10)
            return;
        var run = Enumerable.Range((int)first, (int)(last - first + 1)).Select(number => known[number]).ToArray();
        if (first == 1 && FromZero(run))
            return;
        Search([type, DataType.Int32], run.Skip(1).Select((_, i) => (Value[])[run[i], new Value(first + 1 + i)]), run[1..],
            lambda => new Call(RecurrenceOperators.OfOne(type, (int)first + 1), [scope.Variables[0], Seed(run[0]), lambda]));
        if (run.Length > 2)
        {
            Search([type, type], run.Skip(2).Select((_, i) => (Value[])[run[i], run[i + 1]]), run[2..],
                lambda => new Call(RecurrenceOperators.OfTwo(type, (int)first), [scope.Variables[0], Seed(run[0]), Seed(run[1]), lambda]));
        }
    }

    // Nothing, or one, is what most counting begins with.
    private bool FromZero(Value[] run)
    {
        foreach (var number in new[] { 0, 1 })
        {
            var seed = Constants.NumberOf(number, type)!.Value;
            var before = run.Prepend(seed).ToArray();
            if (Search([type, DataType.Int32], run.Select((_, i) => (Value[])[before[i], new Value(1 + i)]), run,
                lambda => new Call(RecurrenceOperators.OfOne(type, 1), [scope.Variables[0], Seed(seed), lambda])))
            {
                return true;
            }
        }

        return false;
    }

    private Constant Seed(Value value) => new(value, type, CostModel.PlainConstant, isMined: false);

    private bool Search(DataType[] types, IEnumerable<Value[]> inputs, Value[] results, Func<Lambda, Call> whole)
    {
        if (results.Length < FewestSteps)
            return false;
        var table = new ValueTable();
        var variables = types.Select((parameter, i) => new Variable(scope.Variables.Length + i, "", parameter)).ToArray();
        var steps = new Scope([.. scope.Variables, .. variables], [.. inputs.Select(row => (Value[])[default, .. row])], results.Length);
        var wanted = new Goal(steps, results, type, meter, table);
        var bank = new Bank(results.Length);
        var within = language with { Operators = [.. language.Operators.Where(o => !Array.Exists(o.Parameters, p => p is SequenceType) && o.Returns is not SequenceType)] };
        var bodies = new BottomUp(new Scope(variables, [.. steps.Rows.Select(row => row[scope.Variables.Length..])], results.Length), within, bank, table, meter, MostValues, wanted.Learn, Lag.None);
        for (var cost = 1; cost <= MostExpensiveBody && !bodies.IsFull; cost++)
        {
            bodies.Level(cost);
            if (wanted.Whole() is not { } leaf)
                continue;
            return Offer(whole(new Lambda(variables, leaf.Term.Expression)));
        }

        return false;
    }

    private bool Offer(Call program)
    {
        var values = Array.ConvertAll(scope.Rows, row => Interpreter.Run(program, row));
        meter.Spend(values.Length * 10);
        if (!values.AsSpan(0, scope.Labelled).SequenceEqual(goal.Targets))
            return false;
        goal.Learn(new Term(program, values));
        return true;
    }
}
