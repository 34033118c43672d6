using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>The texts that are wanted on some rows of a scope, and what was learned towards them.</summary>
/// <param name="Texts">One for each labelled row; what stands outside <paramref name="Rows"/> is of no interest.</param>
internal sealed record Wanted(string[] Texts, UInt128 Rows, Covers Covers)
{
    /// <summary>The rows on which something is wanted.</summary>
    public UInt128 Present { get; } = Mask(Texts, Rows, static text => text.Length > 0);

    /// <summary>The rows on which nothing is.</summary>
    public UInt128 Absent { get; } = Mask(Texts, Rows, static text => text.Length == 0);

    /// <summary>The length that all have; zero where lengths differ. Codes and numbers of one length are often the end of something longer.</summary>
    public int Width => Members().Select(row => Texts[row].Length).Where(length => length > 0).Distinct().ToArray() is [var length] ? length : 0;

    public static Wanted Of(Goal goal, UInt128 everything)
    {
        var rows = everything;
        for (var row = 0; row < goal.Targets.Length; row++)
        {
            if (goal.Targets[row].IsFailure)
                rows &= ~(UInt128.One << row);
        }

        return new Wanted([.. goal.Targets.Select(target => target.Reference as string ?? "")], rows, goal.Covers);
    }

    /// <summary>Other texts on the same rows, such as a part of each.</summary>
    public Wanted With(Func<int, string> text)
    {
        var texts = Texts.Select((_, row) => Has(row) ? text(row) : "").ToArray();
        return new Wanted(texts, Rows, new Covers(Array.ConvertAll(texts, t => new Value(t)), Covers.Table));
    }

    public Wanted On(UInt128 rows) => this with { Rows = Rows & rows };

    public bool Has(int row) => (Rows >> row & 1) != 0;

    public IEnumerable<int> Members() => Enumerable.Range(0, Texts.Length).Where(Has);

    private static UInt128 Mask(string[] texts, UInt128 rows, Func<string, bool> test)
    {
        var mask = UInt128.Zero;
        for (var row = 0; row < texts.Length; row++)
        {
            if ((rows >> row & 1) != 0 && test(texts[row]))
                mask |= UInt128.One << row;
        }

        return mask;
    }
}
