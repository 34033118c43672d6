using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Lists that are as long as a parameter and have one value throughout, or from their second element on: what is looked for is that
/// value.
/// </summary>
internal static class RepeatedValues
{
    // Fewer say nothing of a value that comes again.
    private const int FewestElements = 3;

    public static IEnumerable<Reduction> In(Problem problem, Scope scope, Value[] targets)
    {
        if (problem.Returns is not SequenceType { Element: Int32Type or Int64Type or TextType or DecimalType or BooleanType } type)
            yield break;
        foreach (var sequence in scope.Variables.Where(variable => variable.Type is SequenceType))
        {
            var all = Enumerable.Range(0, targets.Length).Select(row => scope.Rows[row][sequence.Slot].Items).ToArray();
            if (!all.Zip(targets, static (items, target) => items.Length == target.Items.Length).All(static same => same))
                continue;
            var element = ((SequenceType)sequence.Type).Element;
            if (Repeated(targets, first: 0) is { } values)
            {
                yield return new Reduction(type.Element, values, value =>
                    new Call(LambdaOperators.OverOne(element, type.Element).First(), [sequence, new Lambda(Behind(value, element), value)]));
            }
            else if (sequence.Type.Equals(type) && all.Zip(targets, static (items, target) => items.Length == 0 || items[0].Equals(target.Items[0])).All(static same => same)
                && Repeated(targets, first: 1) is { } later)
            {
                yield return new Reduction(type.Element, later, value =>
                    new Call(LambdaOperators.Scan(element), [sequence, new Lambda(Behind(value, element, element), value)]));
            }
        }
    }

    // Null where a list has several values; where all have the same one there is nothing to look for.
    private static Value?[]? Repeated(Value[] targets, int first)
    {
        var elements = targets.Sum(target => Math.Max(0, target.Items.Length - first));
        if (elements < FewestElements || !Array.TrueForAll(targets, target => target.Items.Skip(first).Distinct().Count() <= 1))
            return null;
        var values = Array.ConvertAll(targets, target => target.Items.Length > first ? target.Items[first] : (Value?)null);
        return elements > values.Count(static value => value is not null) && values.OfType<Value>().Distinct().Count() > 1 ? values : null;
    }

    // Parameters that no lambda within has.
    private static Variable[] Behind(Expression value, params DataType[] types)
    {
        var free = Structure.All(value).SelectMany(static part => part switch
        {
            Variable variable => [variable.Slot],
            Lambda lambda => lambda.Parameters.Select(static parameter => parameter.Slot),
            _ => Enumerable.Empty<int>(),
        }).Append(-1).Max() + 1;
        return [.. types.Select((type, i) => new Variable(free + i, "", type))];
    }
}
