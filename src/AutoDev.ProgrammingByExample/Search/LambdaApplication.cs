using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>What an operator with a lambda comes to on each outer row, where the lambda's results are known already.</summary>
internal sealed class LambdaApplication(Term[] sequences, int[] starts, ValueTable table)
{
    private readonly long[][] columns = Array.ConvertAll(sequences, sequence => sequence.Column!);

    /// <param name="results">Of the lambda, for each call.</param>
    public void Apply(Operator @operator, long[] results, long[] values)
    {
        for (var row = 0; row < values.Length; row++)
            values[row] = FailureOf(row) ?? Apply(@operator, row, results.AsSpan(starts[row]..starts[row + 1]), results);
    }

    private long? FailureOf(int row)
    {
        foreach (var column in columns)
        {
            if (ValueTable.IsFailure(column[row]))
                return column[row];
        }

        return null;
    }

    private long Apply(Operator @operator, int row, ReadOnlySpan<long> results, long[] all) => @operator.Name switch
    {
        "select" or "zip" or "select indexed" => FirstFailure(results) ?? table.Sequence(results),
        "where" => FirstFailure(results) ?? Where(table.Items(columns[0][row]), results),
        "count where" => FirstFailure(results) ?? results.Count(1L),
        "any" => Decide(results, 1),
        "all" => Decide(results, 0),
        "take while" => While(table.Items(columns[0][row]), results, skips: false),
        "skip while" => While(table.Items(columns[0][row]), results, skips: true),
        "order by" when IsBits(@operator) => FirstFailure(results) ?? OrderBy(table.Items(columns[0][row]), results, sign: 1),
        "order by descending" when IsBits(@operator) => FirstFailure(results) ?? OrderBy(table.Items(columns[0][row]), results, sign: -1),
        _ => ByValues(@operator, row, all),
    };

    private static long? FirstFailure(ReadOnlySpan<long> results)
    {
        foreach (var result in results)
        {
            if (ValueTable.IsFailure(result))
                return result;
        }

        return null;
    }

    private static long Decide(ReadOnlySpan<long> results, long decisive)
    {
        foreach (var result in results)
        {
            if (result == decisive || ValueTable.IsFailure(result))
                return result;
        }

        return 1 - decisive;
    }

    // Keys that are their own order in a column.
    private static bool IsBits(Operator @operator) => ((FunctionType)@operator.Parameters[^1]).Returns is Int32Type or Int64Type or CharacterType;

    private long While(long[] items, ReadOnlySpan<long> truths, bool skips)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (ValueTable.IsFailure(truths[i]))
                return truths[i];
            if (truths[i] == 0)
                return table.Sequence(skips ? items.AsSpan(i) : items.AsSpan(0, i));
        }

        return skips ? table.Sequence([]) : table.Sequence(items);
    }

    // Equal keys keep their order.
    private long OrderBy(long[] items, ReadOnlySpan<long> keys, int sign)
    {
        var ordered = (long[])items.Clone();
        var keysInOrder = keys.ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            var (key, item) = (keysInOrder[i], ordered[i]);
            var place = i;
            for (; place > 0 && keysInOrder[place - 1].CompareTo(key) * sign > 0; place--)
                (keysInOrder[place], ordered[place]) = (keysInOrder[place - 1], ordered[place - 1]);
            (keysInOrder[place], ordered[place]) = (key, item);
        }

        return table.Sequence(ordered);
    }

    private long Where(long[] items, ReadOnlySpan<long> truths)
    {
        Span<long> kept = items.Length <= 256 ? stackalloc long[items.Length] : new long[items.Length];
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (truths[i] != 0)
                kept[count++] = items[i];
        }

        return table.Sequence(kept[..count]);
    }

    private long ByValues(Operator @operator, int row, long[] results)
    {
        var arguments = new Value[sequences.Length + 1];
        for (var i = 0; i < sequences.Length; i++)
            arguments[i] = table.Decode(columns[i][row], sequences[i].Type);
        var type = ((FunctionType)@operator.Parameters[^1]).Returns;
        arguments[^1] = new Value(new Tabulated(results, starts[row], type, table));
        return table.Encode(@operator.Apply(arguments));
    }

    /// <summary>A lambda whose results are known already.</summary>
    private sealed class Tabulated(long[] results, int next, DataType type, ValueTable table) : Function
    {
        private int next = next;

        public override Value Invoke(ReadOnlySpan<Value> arguments) => table.Decode(results[next++], type);
    }
}
