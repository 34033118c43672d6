using System.Reflection;
using AutoDev.ProgrammingByExample.Search;

namespace AutoDev.ProgrammingByExample.Tests;

public sealed class MemoryOfSearches
{
    private const long Steps = 1_500_000;

    private static readonly SequenceType Sequence = new(DataType.Int32, "");

    /// <summary>No rule gives these, so that nothing but a limit ends the search for one.</summary>
    private static readonly Problem WithoutARule = Table.Of("Unruly", Sequence, [("x", Sequence), ("y", Sequence)],
        [(object?[])[3, 1, 4], (object?[])[1, 5, 9], (object?[])[27, 18]],
        [(object?[])[2, 6], (object?[])[5, 3, 5], (object?[])[89, 7, 93]],
        [(object?[])[8, 9, 7, 9], (object?[])[3], (object?[])[2384]],
        [(object?[])[6, 2, 6], (object?[])[4, 3, 3], (object?[])[832, 795]]);

    [Fact]
    public void ASearchHoldsHardlyMoreThanItMay()
    {
        const long most = 400_000;
        var table = new ValueTable(most);

        Search(table).Run();

        Assert.InRange(table.Held, most, most * 3 / 2);
    }

    [Fact]
    public void OfASearchThatIsDoneNothingEnumeratedIsKept()
    {
        var search = Search(new ValueTable());

        search.Run();

        Assert.DoesNotContain(Reachable(search), static one => one is Bank or BottomUp or LambdaSource);
        Assert.Contains(Reachable(search), static one => one is Term);
    }

    private static RootSearch Search(ValueTable table)
    {
        var rows = Rows.Read(WithoutARule, out _)!;
        var language = Language.For([.. WithoutARule.Parameters.Select(static parameter => parameter.Type)], WithoutARule.Returns, Constants.For(WithoutARule, rows.Inputs, rows.Targets));
        return new RootSearch(WithoutARule, rows.ToScope(WithoutARule), rows.Targets, language, new Meter(Steps), table);
    }

    private static HashSet<object> Reachable(object from)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance) { from };
        var open = new Stack<object>(seen);
        while (open.TryPop(out var one))
        {
            foreach (var next in References(one).OfType<object>().Where(static next => next is not (string or MemberInfo)))
            {
                if (seen.Add(next))
                    open.Push(next);
            }
        }

        return seen;
    }

    private static IEnumerable<object?> References(object one)
    {
        var type = one.GetType();
        if (one is Array items)
            return type.GetElementType()!.IsPrimitive ? [] : items.Cast<object?>();
        return Bases(type)
            .SelectMany(static part => part.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(static field => !field.FieldType.IsPrimitive && !field.FieldType.IsPointer)
            .Select(field => field.GetValue(one));
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var part = type; part is not null; part = part.BaseType)
            yield return part;
    }
}
