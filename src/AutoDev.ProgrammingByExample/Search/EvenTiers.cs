using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Tiers of one width whose results rise by one amount, such as a box for every seven pieces begun. Where the rows end with the last of them,
/// as many people mean that it goes on for ever as that it goes on in the same way.
/// </summary>
internal static class EvenTiers
{
    /// <summary>The first number of the tier that would come next, and what it would have; null where tiers are not even or a row says how they go on.</summary>
    public static (Value[] Inputs, Value Answer)? Next(Expression program, Scope scope, DataType returns)
    {
        if (scope.Variables is not [{ Type: Int32Type or Int64Type } variable] || !NumberOperators.IsNumber(returns) || returns is DoubleType
            || Begins(program) is not { Count: >= 2 } begins)
            return null;
        var width = begins[^1] - begins[^2];
        var results = begins.Prepend(begins[0] - 1).Select(At).ToList();
        if (results.Contains(null))
            return null;
        var rise = results[^1]!.Value - results[^2]!.Value;
        var even = Enumerable.Range(1, begins.Count - 1).Reverse()
            .TakeWhile(i => begins[i] - begins[i - 1] == width && results[i] - results[i - 1] == rise)
            .Count() + 1;

        // Two bounds are always as far apart as they are; it is by beginning at nothing, or at one, that they are multiples.
        var first = begins[^2] - width;
        var isEven = rise != 0 && width > 1 && (even > 2 || (first is 0 or 1 && !begins.Exists(begin => begin > first && begin < begins[^2])));
        var next = begins[^1] + width;
        return isEven && next > begins[^1] && (variable.Type is Int64Type || next <= int.MaxValue)
            && !scope.Column(0).Take(scope.Labelled).Any(value => value.Bits >= next)
            && Boundary.TryRead(AsNumber(results[^1]!.Value + rise, returns), returns, out var answer)
            ? ([new Value(next)], answer)
            : null;

        decimal? At(long number) => Boundary.Write(Interpreter.Run(program, [new Value(number)]), returns) is IConvertible result
            ? result.ToDecimal(CultureInfo.InvariantCulture)
            : null;

        List<long>? Begins(Expression tiers)
        {
            if (!Structure.Leaves(tiers).All(static leaf => leaf is Constant))
                return null;
            var all = new SortedSet<long>();
            foreach (var test in Structure.Tests(tiers))
            {
                if (Predicate.IsEquality(test, out _, out _))
                    continue;
                if (!Predicate.IsUpperBound(test, out var subject, out var bound, out var isInclusive) || subject is not Variable { Slot: var slot } || slot != variable.Slot)
                    return null;
                all.Add(bound.Value.Bits + (isInclusive ? 1 : 0));
            }

            return [.. all];
        }
    }

    private static object? AsNumber(decimal number, DataType type) => type switch
    {
        Int32Type => number is >= int.MinValue and <= int.MaxValue ? (int)number : null,
        Int64Type => number is >= long.MinValue and <= long.MaxValue ? (long)number : null,
        _ => number,
    };
}
