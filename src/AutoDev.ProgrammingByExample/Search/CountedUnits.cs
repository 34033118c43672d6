using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Units of a whole number, begun or full, such as boxes of seven pieces. How much a unit holds is read off the boundaries that rows draw:
/// where they stand at 7 and 8, at 14 and 15 with other results, every eighth piece begins another.
/// </summary>
internal sealed class CountedUnits(Scope scope, Tiers tiers, Meter meter)
{
    private const int MostSizes = 4;

    private readonly TermMaker make = new(scope, meter);

    /// <summary>How many units there are, and the same with one at least, with the rows that they were read off.</summary>
    public IEnumerable<(Term Units, UInt128 Rows)> Terms()
    {
        foreach (var (slot, begins, rows) in tiers.Drawn())
        {
            var type = scope.Variables[slot].Type;
            foreach (var size in Sizes(begins).Where(size => size is > 1 and <= int.MaxValue).Distinct().Take(MostSizes))
            {
                if (begins.TrueForAll(begin => begin % size == 0))
                    yield return (Full(make.Variable(slot), size, type), rows);
                if (!begins.TrueForAll(begin => (begin - 1) % size == 0))
                    continue;
                var begun = Begun(make.Variable(slot), size, type);
                yield return (begun, rows);
                yield return (make.Apply(Named("max", type), begun, One(type)), rows);
            }
        }
    }

    // From one boundary to the next, and from nothing to the first.
    private static IEnumerable<long> Sizes(List<long> begins) =>
        begins.Zip(begins.Skip(1)).Select(static pair => pair.Second - pair.First).Append(begins[0]).Append(begins[0] - 1);

    private Term Full(Term number, long size, DataType type) => make.Apply(Named("/", type), number, Size(size, type));

    // What is added first is said by the size.
    private Term Begun(Term number, long size, DataType type) =>
        Full(make.Apply(Named("+", type), number, new Constant(new Value(size - 1), type, CostModel.Unsaid, isMined: false)), size, type);

    private static Constant Size(long size, DataType type) => new(new Value(size), type, CostModel.MinedConstant, isMined: true);

    private static Constant One(DataType type) => new(new Value(1), type, CostModel.PlainConstant, isMined: false);

    private static Operator Named(string name, DataType type) => NumberOperators.For(type).First(o => string.Equals(o.Name, name, StringComparison.Ordinal));
}
