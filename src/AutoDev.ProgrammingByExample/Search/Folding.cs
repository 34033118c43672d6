using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Folds the sequences of all rows at once: element by element, a body is computed on columns of the results so far and of the next
/// elements. What a fold comes to depends on its own results, so nothing of it is known before.
/// </summary>
internal sealed class Folding
{
    private readonly ValueTable table;
    private readonly int[] lengths;
    private readonly long[][] elements;
    private readonly long[][] outer;
    private readonly long[] unknown;
    private readonly Dictionary<Operator, Kernel?> kernels = [];
    private readonly Dictionary<Constant, long[]> constants = [];
    private readonly Dictionary<Call, long[]> around = [];
    private readonly Scope scope;
    private readonly long[] state;

    public Folding(Term sequence, Scope scope, ValueTable table)
    {
        this.scope = scope;
        this.table = table;
        var column = sequence.Column!;
        var items = Array.ConvertAll(column, number => ValueTable.IsFailure(number) ? [] : table.Items(number));
        lengths = Array.ConvertAll(items, row => row.Length);
        unknown = column;

        // Where a row has no element any more its last one is computed with, or that of another row, and the result is not looked at.
        var some = Array.Find(items, row => row.Length > 0) ?? [0];
        elements = [.. Enumerable.Range(0, Math.Max(1, lengths.Max()))
            .Select(i => Array.ConvertAll(items, row => row.Length == 0 ? some[0] : row[Math.Min(i, row.Length - 1)]))];
        outer = [.. Enumerable.Range(0, scope.Variables.Length).Select(i => table.Encode(scope.Column(i)))];
        state = new long[column.Length];
    }

    /// <summary>The running results of each row one after another; of a row that fails, or is no sequence, the failure in each place.</summary>
    public long[] Run(Expression body)
    {
        var starts = new int[lengths.Length];
        for (var row = 1; row < starts.Length; row++)
            starts[row] = starts[row - 1] + lengths[row - 1];
        var results = new long[starts[^1] + lengths[^1]];
        elements[0].CopyTo(state, 0);
        for (var row = 0; row < lengths.Length; row++)
        {
            if (lengths[row] > 0)
                results[starts[row]] = state[row];
        }

        for (var i = 1; i < elements.Length; i++)
        {
            var next = Evaluate(body, elements[i]);
            for (var row = 0; row < lengths.Length; row++)
            {
                if (i >= lengths[row])
                    continue;
                var before = results[starts[row] + i - 1];
                results[starts[row] + i] = ValueTable.IsFailure(before) ? before : next[row];
                state[row] = ValueTable.IsFailure(next[row]) ? elements[i][row] : next[row];
            }
        }

        return results;
    }

    /// <summary>What <paramref name="operator"/> comes to on each row.</summary>
    /// <param name="results">The running ones.</param>
    public void Apply(Operator @operator, long[] results, long[] values)
    {
        var isScan = @operator.Name is LambdaOperators.ScanName;
        var start = 0;
        for (var row = 0; row < values.Length; row++)
        {
            var end = start + lengths[row];
            if (ValueTable.IsFailure(unknown[row]))
                values[row] = unknown[row];
            else if (lengths[row] == 0)
                values[row] = isScan ? table.Sequence([]) : ValueTable.Empty;
            else
                values[row] = isScan && !ValueTable.IsFailure(results[end - 1]) ? table.Sequence(results.AsSpan(start..end)) : results[end - 1];
            start = end;
        }
    }

    private long[] Evaluate(Expression expression, long[] next)
    {
        switch (expression)
        {
            case Constant constant:
                if (!constants.TryGetValue(constant, out var column))
                    constants.Add(constant, column = Column.Repeat(table.Encode(constant.Value), state.Length));
                return column;
            case Variable variable:
                return variable.Slot < outer.Length ? outer[variable.Slot] : variable.Slot == outer.Length ? state : next;
            case Conditional conditional:
                var test = Evaluate(conditional.Test, next);
                var then = Evaluate(conditional.Then, next);
                var otherwise = Evaluate(conditional.Otherwise, next);
                return [.. test.Select((truth, row) => ValueTable.IsFailure(truth) ? truth : truth != 0 ? then[row] : otherwise[row])];
            case Call call when Structure.All(call).Any(static part => part is Lambda):
                return OfRows(call);
            case Call call:
                return Evaluate(call.Operator, Array.ConvertAll(call.Arguments, argument => Evaluate(argument, next)));
            case Throw failure:
                return Column.Repeat(table.Encode(new Value(failure.Failure)), state.Length);
            default:
                throw new InvalidOperationException($"{expression.GetType().Name} is not part of a fold's body.");
        }
    }

    // Only what is taken from around the fold has lambdas of its own, and so knows nothing of its elements.
    private long[] OfRows(Call call)
    {
        if (!around.TryGetValue(call, out var column))
            around.Add(call, column = Array.ConvertAll(scope.Rows, row => table.Encode(Interpreter.Run(call, row))));
        return column;
    }

    private long[] Evaluate(Operator @operator, long[][] arguments)
    {
        var result = new long[state.Length];
        if (!kernels.TryGetValue(@operator, out var kernel))
            kernels.Add(@operator, kernel = Kernels.For(@operator, table));
        if (kernel is not null)
        {
            kernel(arguments[0], arguments[^1], result);
            if (@operator.Decisive is null)
                KeepFailures(arguments, result);
            return result;
        }

        var values = new Value[arguments.Length];
        for (var row = 0; row < result.Length; row++)
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = table.Decode(arguments[i][row], @operator.Parameters[i]);
            result[row] = table.Encode(@operator.Apply(values));
        }

        return result;
    }

    private static void KeepFailures(long[][] arguments, long[] result)
    {
        for (var i = arguments.Length - 1; i >= 0; i--)
        {
            for (var row = 0; row < result.Length; row++)
            {
                if (ValueTable.IsFailure(arguments[i][row]))
                    result[row] = arguments[i][row];
            }
        }
    }
}
