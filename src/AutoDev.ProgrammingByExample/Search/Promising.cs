namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Which lambdas over a sequence could give the wanted sequences, by what holds of elements alone.</summary>
internal sealed class Promising
{
    private readonly long[][]? wanted;
    private readonly DataType type;

    private readonly bool isMapped;

    public Promising(Scope scope, Goal goal, ValueTable table)
    {
        type = goal.Returns;
        Table = table;
        if (type is SequenceType && !Array.Exists(goal.Targets, target => target.IsFailure))
            wanted = [.. table.Encode(goal.Targets).Take(scope.Labelled).Select(table.Items)];

        // What is as long as a parameter is made of that one, element by element.
        isMapped = wanted is not null && scope.Variables.Any(variable => variable.Type is SequenceType
            && Enumerable.Range(0, wanted.Length).All(row => scope.Rows[row][variable.Slot].Items.Length == wanted[row].Length));
    }

    private ValueTable Table { get; }

    public IEnumerable<LambdaShape> Shapes(Term sequence)
    {
        if (wanted is null || sequence.MayFail)
            yield break;
        var items = sequence.Column!.Take(wanted.Length).Select(Table.Items).ToArray();
        var isAsLong = items.Zip(wanted, static (all, some) => all.Length == some.Length).All(static same => same);
        if (isAsLong)
        {
            if (sequence.Type.Equals(type) && items.Zip(wanted, IsRunning).All(static could => could) && Array.Exists(items, static all => all.Length > 2))
                yield return LambdaShape.Fold;
            if (!isMapped && IsFunction(items))
                yield return LambdaShape.Elements;
        }
        else if (sequence.Type.Equals(type) && items.Zip(wanted, IsFiltered).All(static could => could))
        {
            yield return LambdaShape.Elements;
        }
    }

    private static bool IsRunning(long[] all, long[] results) => all.Length == 0 || all[0] == results[0];

    private static bool IsFiltered(long[] all, long[] kept)
    {
        var next = 0;
        foreach (var item in all)
        {
            if (next < kept.Length && kept[next] == item)
                next++;
            else if (kept.Contains(item))
                return false;
        }

        return next == kept.Length;
    }

    // One element, one result.
    private bool IsFunction(long[][] items)
    {
        var results = new Dictionary<long, long>();
        for (var row = 0; row < items.Length; row++)
        {
            for (var i = 0; i < items[row].Length; i++)
            {
                if (results.TryGetValue(items[row][i], out var known) && known != wanted![row][i])
                    return false;
                results[items[row][i]] = wanted![row][i];
            }
        }

        return true;
    }
}
