using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>The <see cref="Kernels"/> of sequences, which are numbers of a table.</summary>
internal static class SequenceKernels
{
    /// <summary>What treats elements of any type alike.</summary>
    public static Kernel? For(Operator @operator, ValueTable table) => @operator.Name switch
    {
        "count of" => Each(table, static (items, _, _) => items.Length),
        "first" => Each(table, static (items, _, _) => At(items, 0)),
        "last" => Each(table, static (items, _, _) => At(items, items.Length - 1)),
        "element at" => Each(table, static (items, index, _) => At(items, index)),
        "reverse" => Remembered(table, static items => [.. items.AsEnumerable().Reverse()]),
        "take" => Each(table, static (items, count, table) => Slice(items, 0, count, table)),
        "skip" => Each(table, static (items, count, table) => Slice(items, count, items.Length, table)),
        "skip last" => Each(table, static (items, count, table) => Slice(items, 0, items.Length - Math.Max(0, count), table)),
        "take last" => Each(table, static (items, count, table) => Slice(items, items.Length - Math.Max(0, count), items.Length, table)),
        "distinct" => Remembered(table, static items => [.. items.Distinct()]),
        "repeated" => Remembered(table, static items => [.. items.GroupBy(static item => item).Where(static group => group.Count() > 1).Select(static group => group.Key)]),
        "once" => Remembered(table, static items => [.. items.GroupBy(static item => item).Where(static group => group.Count() == 1).Select(static group => group.Key)]),
        "group sizes" => Remembered(table, static items => [.. items.GroupBy(static item => item).Select(static group => (long)group.Count())]),
        "most frequent" => Each(table, static (items, _, _) => items.Length == 0 ? ValueTable.Empty : items.GroupBy(static item => item).MaxBy(static group => group.Count())!.Key),
        "append all" => Each(table, static (items, other, table) => Append(items, other, table)),
        "made of" => Each(table, static (items, other, table) => ValueTable.IsFailure(other) ? other : IsMadeOf(items, table.Items(other)) ? 1 : 0),
        "sequence equal" => static (left, right, result) =>
        {
            for (var i = 0; i < result.Length; i++)
                result[i] = left[i] == right[i] ? 1 : 0;
        }
        ,
        _ => null,
    };

    public static Kernel? OfInts(Operator @operator, ValueTable table) => @operator.Name switch
    {
        "order" => Remembered(table, static items => [.. items.Order()]),
        "order descending" => Remembered(table, static items => [.. items.OrderDescending()]),
        "least" => Each(table, static (items, _, _) => items.Length == 0 ? ValueTable.Empty : items.Min()),
        "greatest" => Each(table, static (items, _, _) => items.Length == 0 ? ValueTable.Empty : items.Max()),
        "sum" => Each(table, static (items, _, _) => Sum(items)),
        "has" => Each(table, static (items, wanted, _) => items.AsSpan().Contains(wanted) ? 1 : 0),
        "index of" => Each(table, static (items, wanted, _) => items.AsSpan().IndexOf(wanted)),
        "last index of" => Each(table, static (items, wanted, _) => items.AsSpan().LastIndexOf(wanted)),
        _ => null,
    };

    private static Kernel Each(ValueTable table, Func<long[], long, ValueTable, long> operation) => (left, right, result) =>
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = ValueTable.IsFailure(left[i]) ? left[i] : operation(table.Items(left[i]), right[i], table);
    };

    private static Kernel Remembered(ValueTable table, Func<long[], long[]> change)
    {
        var known = new Dictionary<long, long>();
        return (left, _, result) =>
        {
            for (var i = 0; i < result.Length; i++)
            {
                if (ValueTable.IsFailure(left[i]))
                {
                    result[i] = left[i];
                }
                else if (!known.TryGetValue(left[i], out result[i]))
                {
                    known.Add(left[i], result[i] = table.Sequence(change(table.Items(left[i]))));
                }
            }
        };
    }

    private static long At(long[] items, long index) => index < 0 || index >= items.Length ? ValueTable.OutOfRange : items[index];

    private static long Slice(long[] items, long from, long to, ValueTable table)
    {
        var first = (int)Math.Clamp(from, 0, items.Length);
        return table.Sequence(items.AsSpan(first..(int)Math.Clamp(to, first, items.Length)));
    }

    private static bool IsMadeOf(long[] items, long[] others)
    {
        foreach (var item in items)
        {
            if (others.AsSpan().Count(item) < items.AsSpan().Count(item))
                return false;
        }

        return true;
    }

    private static long Append(long[] items, long other, ValueTable table)
    {
        if (ValueTable.IsFailure(other))
            return other;
        var more = table.Items(other);
        return items.Length + more.Length > SequenceOperators.LongestSequence ? table.Encode(Value.TooMuchWork) : table.Sequence([.. items, .. more]);
    }

    private static long Sum(long[] items)
    {
        var sum = 0L;
        foreach (var item in items)
        {
            sum += item;
            if (sum != (int)sum)
                return ValueTable.Overflow;
        }

        return sum;
    }
}
