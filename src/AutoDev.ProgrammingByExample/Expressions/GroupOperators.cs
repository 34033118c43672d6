namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that asks which elements of a sequence are equal, in the order of their first occurrence.</summary>
internal static class GroupOperators
{
    private const string Groups = "{0}.GroupBy({e} => {e})";

    public static IEnumerable<Operator> For(SequenceType type)
    {
        var element = type.Element;
        yield return new("most frequent", [type], element, 5, static a => MostFrequent(a[0].Items), Notation.Linq(Groups + ".OrderByDescending({g} => {g}.Count()).First().Key"));
        yield return new("repeated", [type], type, 5, static a => Where(a[0].Items, static count => count > 1), Notation.Linq(Groups + ".Where({g} => {g}.Count() > 1).Select({g} => {g}.Key)"));
        yield return new("once", [type], type, 5, static a => Where(a[0].Items, static count => count == 1), Notation.Linq(Groups + ".Where({g} => {g}.Count() == 1).Select({g} => {g}.Key)"));
        yield return new("except", [type, type], type, 4, static a => new(a[0].Items.Except(a[1].Items).ToArray()), Notation.Linq("{0}.Except({1})"));
        yield return new("intersect", [type, type], type, 4, static a => new(a[0].Items.Intersect(a[1].Items).ToArray()), Notation.Linq("{0}.Intersect({1})"));
        yield return new("append", [type, element], type, 4, static a => Longer([.. a[0].Items, a[1]]), Notation.Linq("{0}.Append({1})"));
        yield return new("prepend", [type, element], type, 4, static a => Longer([a[1], .. a[0].Items]), Notation.Linq("{0}.Prepend({1})"));
    }

    /// <summary>How often each element occurs.</summary>
    public static Operator Sizes(SequenceType type) => new(
        "group sizes", [type], new SequenceType(DataType.Int32, ""), 5,
        static a => new(Counts(a[0].Items).Select(group => new Value(group.Count)).ToArray()), Notation.Linq(Groups + ".Select({g} => {g}.Count())"));

    /// <summary>Whether a sequence has enough of everything that another one has.</summary>
    public static Operator MadeOf(SequenceType type) => new(
        "made of", [type, type], DataType.Boolean, 4,
        static a => Value.Of(IsMadeOf(a[0].Items, a[1].Items)),
        Notation.Linq(Groups + ".All({g} => {1}.Count({e} => {e} == {g}.Key) >= {g}.Count())"));

    private static Value Longer(Value[] items) => items.Length > SequenceOperators.LongestSequence ? Value.TooMuchWork : new Value(items);

    private static Value Where(Value[] items, Func<int, bool> test) =>
        new(Counts(items).Where(group => test(group.Count)).Select(group => group.Element).ToArray());

    private static bool IsMadeOf(Value[] items, Value[] others) => Counts(items).All(group => others.Count(other => other.Equals(group.Element)) >= group.Count);

    private static Value MostFrequent(Value[] items) =>
        items.Length == 0 ? Value.Empty : Counts(items).MaxBy(static group => group.Count).Element;

    private static IEnumerable<(Value Element, int Count)> Counts(Value[] items) =>
        items.GroupBy(static item => item).Select(static group => (group.Key, group.Count()));
}
