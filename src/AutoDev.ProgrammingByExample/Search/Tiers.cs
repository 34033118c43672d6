using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// What rows say of tiers: results that hold from one whole number to another. Who writes 7 and 8, 14 and 15 draws the boundaries, and leaves no
/// other place for them; who writes 1 and 7 with one result means all between. By chance <c>n % 6</c> is right at all of these, and at nothing between.
/// </summary>
internal sealed class Tiers(Scope scope, Value[] targets)
{
    // As many numbers in a row with one result as lengths of tiers, and as many results as make a condition no tier.
    private const int FewestHeld = 2;
    private const int FewestResults = 3;

    private List<Line>? lines;

    private List<Line> Lines => lines ??= [.. Found()];

    /// <summary>
    /// Whether a program's cases end exactly where rows stand on both sides. Then a case needs no more rows than its boundaries have; the
    /// first and the last have one.
    /// </summary>
    public bool AreDrawnFor(Expression expression)
    {
        var leaves = Structure.Leaves(expression).ToList();
        return leaves.Count > 2
            && leaves.TrueForAll(static leaf => leaf is Constant or Throw)
            && Structure.Tests(expression).All(IsDrawn)
            && Enumerable.Range(0, scope.Labelled).GroupBy(row => Structure.Reached(expression, scope.Rows[row]), ReferenceEqualityComparer.Instance).Count(static rows => rows.Count() < 2) <= 2;
    }

    /// <summary>Whether a program gives between two rows of one result, which differ in one whole number alone, what both have.</summary>
    public bool AreKeptBy(Expression expression) => Lines.TrueForAll(line => Left(expression, line) is null);

    /// <summary>The same where rows look like tiers, as half a sentence of where they are left; null where they are not, or do not look so.</summary>
    public string? LeftBy(Expression expression) => Lines
        .Where(static line => AreSteps(line, FewestResults))
        .Select(line => Left(expression, line) is var (from, to, result)
            ? string.Create(CultureInfo.InvariantCulture, $"between {from} and {to}, which both give {Boundary.Write(result, expression.Type)}, it gives something else")
            : null)
        .FirstOrDefault(static left => left is not null);

    /// <summary>Where results begin whose last number before is a row as well, in order, for rows that differ in one whole number alone.</summary>
    public IEnumerable<(int Slot, List<long> Begins, UInt128 Rows)> Drawn() => Lines
        .Select(static line => (line.Slot, Begins: line.Neighbours.Where(IsBoundary).Select(static pair => pair.Second.At).ToList(), line.Rows))
        .Where(static line => line.Begins.Count > 0);

    private static int FewestOf(DataType returns) => returns is BooleanType ? FewestResults : FewestResults - 1;

    private static bool IsBoundary((Point First, Point Second) pair) =>
        pair.Second.At - pair.First.At == 1 && !pair.First.Target.Equals(pair.Second.Target);

    /// <summary>Whether all rows look like tiers that a program keeps: what leaves them is no rival of it.</summary>
    public bool Rule(Expression expression)
    {
        var steps = Lines.FindAll(line => AreSteps(line, FewestOf(expression.Type)));
        return steps.Aggregate(UInt128.Zero, static (all, line) => all | line.Rows) == scope.Everything
            && steps.TrueForAll(line => Left(expression, line) is null);
    }

    // A result that comes back, such as a truth, is one of tiers where every boundary is drawn.
    private static bool AreSteps(Line line, int fewestResults)
    {
        var runs = 1 + line.Neighbours.Count(static pair => !pair.First.Target.Equals(pair.Second.Target));
        var results = line.Points.Select(static point => point.Target).Distinct().Count();
        var drawn = line.Neighbours.Count(IsBoundary);
        return line.Held.Count() >= FewestHeld && drawn > 0 && ((results == runs && results >= fewestResults) || (drawn > 1 && drawn == runs - 1));
    }

    private static (long From, long To, Value Result)? Left(Expression expression, Line line)
    {
        foreach (var (from, to) in line.Held)
        {
            foreach (var at in new[] { from.At + 1, from.At + ((to.At - from.At) / 2), to.At - 1 })
            {
                var inputs = (Value[])line.Inputs.Clone();
                inputs[line.Slot] = new Value(at);
                if (!Interpreter.Run(expression, inputs).Equals(from.Target))
                    return (from.At, to.At, from.Target);
            }
        }

        return null;
    }

    /// <summary>The rows that differ in one whole number alone, for each such parameter.</summary>
    private IEnumerable<Line> Found()
    {
        for (var slot = 0; slot < scope.Variables.Length; slot++)
        {
            if (scope.Variables[slot].Type is not (Int32Type or Int64Type))
                continue;
            var alike = new List<List<int>>();
            for (var row = 0; row < scope.Labelled; row++)
            {
                if (alike.Find(others => AreSameBut(slot, scope.Rows[others[0]], scope.Rows[row])) is { } others)
                    others.Add(row);
                else
                    alike.Add([row]);
            }

            foreach (var rows in alike.Where(static rows => rows.Count > 1))
            {
                yield return new Line(
                    slot,
                    scope.Rows[rows[0]],
                    [.. rows.Select(row => new Point(scope.Rows[row][slot].Bits, targets[row])).OrderBy(static point => point.At)],
                    rows.Aggregate(UInt128.Zero, static (all, row) => all | UInt128.One << row));
            }
        }
    }

    private static bool AreSameBut(int slot, Value[] one, Value[] other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (i != slot && !one[i].Equals(other[i]))
                return false;
        }

        return true;
    }

    private bool IsDrawn(Expression test) =>
        Predicate.IsUpperBound(test, out var subject, out var bound, out var isInclusive)
        && subject is Variable { Type: Int32Type or Int64Type } variable
        && variable.Slot < scope.Variables.Length
        && HasRowAt(variable, bound.Value.Bits) && HasRowAt(variable, isInclusive ? bound.Value.Bits + 1 : bound.Value.Bits - 1);

    private bool HasRowAt(Variable variable, long number) =>
        Enumerable.Range(0, scope.Labelled).Any(row => scope.Rows[row][variable.Slot].Bits == number);

    private readonly record struct Point(long At, Value Target);

    private sealed record Line(int Slot, Value[] Inputs, Point[] Points, UInt128 Rows)
    {
        public IEnumerable<(Point First, Point Second)> Neighbours => Points.Zip(Points.Skip(1));

        /// <summary>Neighbours with numbers between them and one result.</summary>
        public IEnumerable<(Point First, Point Second)> Held =>
            Neighbours.Where(static pair => pair.Second.At - pair.First.At > 1 && pair.First.Target.Equals(pair.Second.Target));
    }
}
