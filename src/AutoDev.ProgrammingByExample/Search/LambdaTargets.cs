using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// What a lambda must give for each element so that a whole program is found at once: the inverse semantics of mapping, filtering and
/// running folds (after Feser, Chaudhuri and Dillig, "Synthesizing data structure transformations from input-output examples", 2015).
/// </summary>
internal sealed record LambdaTargets(DataType Type, Value[] Values)
{
    /// <summary>Null where no lambda could.</summary>
    public static LambdaTargets? For(LambdaShape shape, Value[][][] sequences, Goal wanted, int labelled)
    {
        if (wanted.Returns is not SequenceType type)
            return null;
        var targets = new List<Value>();
        var isFilter = false;
        for (var row = 0; row < labelled; row++)
        {
            if (wanted.Targets[row].Reference is not Value[] items || sequences[row].Length == 0)
                return null;
            isFilter |= items.Length != sequences[row].Min(sequence => sequence.Length);
        }

        if (isFilter && (shape != LambdaShape.Elements || sequences[0].Length != 1))
            return null;
        for (var row = 0; row < labelled; row++)
        {
            var results = wanted.Targets[row].Items;
            var items = sequences[row][0];
            if (isFilter)
            {
                var kept = results.ToHashSet();
                if (!items.Where(kept.Contains).SequenceEqual(results))
                    return null;
                targets.AddRange(items.Select(item => Value.Of(kept.Contains(item))));
            }
            else if (shape == LambdaShape.Fold)
            {
                if (items.Length > 0 && !items[0].Equals(results[0]))
                    return null;
                targets.AddRange(results.Skip(1));
            }
            else
            {
                targets.AddRange(results);
            }
        }

        return new LambdaTargets(isFilter ? DataType.Boolean : type.Element, [.. targets]);
    }
}
