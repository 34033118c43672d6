using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Inputs near the rows: one parameter of a row is moved to a value between two of its column's, one step past the column's end, to
/// zero where the column stops just above it, or to a value that another row has; a sequence loses its last element, or all its
/// numbers grow by one or change their sign. Nothing farther off: that programs part there
/// is no news, and a warning about it would only teach people to ignore warnings.
/// </summary>
internal static class Probes
{
    private const int Most = 12;

    private const int MostBeside = 40;

    public static IReadOnlyList<Value[]> Near(IReadOnlyList<DataType> types, IReadOnlyList<Value[]> rows)
    {
        var seen = new HashSet<Value>(rows.Select(row => new Value(row)));
        var byParameter = types.Select((_, i) => Moves(types, rows, i).Where(row => seen.Add(new Value(row))).ToList()).ToList();
        var probes = new List<Value[]>();
        for (var round = 0; probes.Count < Most && byParameter.Exists(moves => round < moves.Count); round++)
        {
            foreach (var moves in byParameter)
            {
                if (round < moves.Count && probes.Count < Most)
                    probes.Add(moves[round]);
            }
        }

        return probes;
    }

    /// <summary>A row with each of some numbers in the place of a parameter, or of the first element of one.</summary>
    public static IEnumerable<Value[]> At(IEnumerable<(DataType Type, Value Value)> numbers, IReadOnlyList<DataType> types, Value[] row)
    {
        foreach (var (type, number) in numbers)
        {
            for (var i = 0; i < types.Count; i++)
            {
                if (types[i].Equals(type))
                    yield return With(row, i, number);
                else if (types[i] is SequenceType sequence && sequence.Element.Equals(type) && row[i].Items is [_, .. var others])
                    yield return With(row, i, new Value((Value[])[number, .. others]));
            }
        }
    }

    /// <summary>
    /// More of them, which only finished programs are compared on: texts that start as one row and end as another, sequences that are
    /// turned round, rotated, doubled or shorter at the front.
    /// </summary>
    public static IReadOnlyList<Value[]> Beside(IReadOnlyList<DataType> types, IReadOnlyList<Value[]> rows)
    {
        var seen = new HashSet<Value>(rows.Select(row => new Value(row)));
        return [.. types.SelectMany((type, i) => Beside(type, rows, i)).Where(row => seen.Add(new Value(row))).Take(MostBeside)];
    }

    /// <summary>Rows with another kind of character inside a text, which programs are compared on that people say in almost the same words.</summary>
    public static IEnumerable<Value[]> OfOtherKinds(IReadOnlyList<DataType> types, IReadOnlyList<Value[]> rows)
    {
        for (var i = 0; i < types.Count; i++)
        {
            var first = types[i] is TextType ? rows.Take(MostBeside).Select(row => row[i].Text).FirstOrDefault(static text => text.Length > 1) : null;
            foreach (var text in first is null ? [] : TextProbes.OfOtherKinds(first))
                yield return With(rows[0], i, new Value(text));
        }
    }

    private static IEnumerable<Value[]> Beside(DataType type, IReadOnlyList<Value[]> rows, int parameter)
    {
        if (type is TextType)
        {
            foreach (var text in TextProbes.Near([.. rows.Select(row => row[parameter].Text)]))
                yield return With(rows[0], parameter, new Value(text));
        }

        if (type is not SequenceType)
            yield break;
        foreach (var row in rows.Take(4))
        {
            var items = row[parameter].Items;
            if (items.Length < 2)
                continue;
            yield return With(row, parameter, new Value(items[1..]));
            yield return With(row, parameter, new Value(Enumerable.Reverse(items).ToArray()));
            yield return With(row, parameter, new Value((Value[])[.. items[1..], items[0]]));
            yield return With(row, parameter, new Value((Value[])[.. items, .. items]));
        }
    }

    private static IEnumerable<Value[]> Moves(IReadOnlyList<DataType> types, IReadOnlyList<Value[]> rows, int parameter)
    {
        var type = types[parameter];
        if (NumberOperators.IsOrdered(type))
        {
            var sorted = rows.OrderBy(row => row[parameter], Comparer<Value>.Create((x, y) => NumberOperators.Compare(x, y, type))).ToArray();
            var line = new NumberLine(type, sorted.Select(row => row[parameter]));
            foreach (var row in sorted)
            {
                if (line.Between(row[parameter]) is { } between)
                    yield return With(row, parameter, between);
            }

            if (line.Before is { } before)
                yield return With(sorted[0], parameter, before);
            if (line.After is { } after)
                yield return With(sorted[^1], parameter, after);
            if (line.Zero is { } zero)
                yield return With(sorted[0], parameter, zero);
        }

        if (type is SequenceType sequence)
        {
            foreach (var row in rows.Take(2))
            {
                foreach (var items in SequencesNear(row[parameter].Items, sequence.Element))
                    yield return With(row, parameter, new Value(items));
            }
        }

        if (types.Count == 1 && type is not (BooleanType or EnumerationType))
            yield break;
        foreach (var row in rows)
        {
            foreach (var value in Others(type, rows, parameter))
            {
                if (!value.Equals(row[parameter]))
                    yield return With(row, parameter, value);
            }
        }
    }

    private static IEnumerable<Value[]> SequencesNear(Value[] items, DataType element)
    {
        if (items.Length > 1)
            yield return items[..^1];
        if (Constants.NumberOf(1, element) is not { } one || element is BooleanType)
            yield break;
        foreach (var name in new[] { "+", NumberOperators.Negate })
        {
            var change = NumberOperators.For(element).First(o => string.Equals(o.Name, name, StringComparison.Ordinal));
            var moved = Array.ConvertAll(items, item => change.Apply(change.Parameters.Length == 1 ? [item] : [item, one]));
            if (!Array.Exists(moved, item => item.IsFailure))
                yield return moved;
        }
    }

    private static IEnumerable<Value> Others(DataType type, IReadOnlyList<Value[]> rows, int parameter) => type switch
    {
        BooleanType => [Value.False, Value.True],
        EnumerationType enumeration => Enumerable.Range(0, enumeration.Members.Count).Select(i => new Value(i)),
        _ => rows.Select(row => row[parameter]).Distinct(),
    };

    private static Value[] With(Value[] row, int parameter, Value value)
    {
        var moved = (Value[])row.Clone();
        moved[parameter] = value;
        return moved;
    }
}
