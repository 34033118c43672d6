using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>Pieces of a text in another order, each once, or the one that is longest or shortest.</summary>
internal sealed class PieceOrders(Scope scope, Meter meter, TermMaker make)
{
    private const int MostSplits = 6;

    private static readonly SequenceType Texts = new(DataType.Text, "");

    private static readonly Operator[] Orders = [.. SequenceOperators.For(Texts).Where(o => o.Name is "reverse" or "order" or "order descending" or "distinct" && o.Parameters.Length == 1)];

    private static readonly Operator First = SequenceOperators.For(Texts).First(o => o.Name is "first");

    private static readonly Operator Join = SequenceOperators.For(Texts).First(o => o.Name is "join");

    private static readonly Operator[] ByLength = [.. LambdaOperators.OverOne(DataType.Text, DataType.Int32).Where(o => o.Name is "order by" or "order by descending")];

    private static readonly Operator Lengths = LambdaOperators.OverOne(DataType.Text, DataType.Int32).First(o => o.Name is "select");

    private static readonly Operator[] Extremes = [.. SequenceOperators.For(new SequenceType(DataType.Int32, "")).Where(o => o.Name is "max" or "min" && o.Parameters.Length == 1)];

    public void LearnTexts(Wanted wanted, IEnumerable<Term> splits)
    {
        foreach (var split in splits.Take(MostSplits))
        {
            if (meter.IsSpent || split.Expression is not Call { Arguments: [_, Constant mark] })
                return;
            foreach (var order in Orders)
            {
                var ordered = make.Apply(order, split);
                foreach (var joiner in new[] { mark.Value.Text, "", ", " }.Distinct(StringComparer.Ordinal))
                    wanted.Covers.Learn(joiner.Length == 0 ? make.Apply(PieceOperators.Chain, ordered) : make.Apply(Join, ordered, TermMaker.Mark(joiner)));
            }

            foreach (var order in ByLength)
                wanted.Covers.Learn(make.Run(new Call(First, [new Call(order, [split.Expression, Length()])])));
        }
    }

    public void LearnNumbers(Covers covers, IEnumerable<Term> splits)
    {
        foreach (var split in splits.Take(MostSplits))
        {
            foreach (var extreme in Extremes)
                covers.Learn(make.Run(new Call(extreme, [new Call(Lengths, [split.Expression, Length()])])));
        }
    }

    private Lambda Length()
    {
        var piece = new Variable(scope.Variables.Length, "", DataType.Text);
        return new Lambda([piece], new Call(TermMaker.Text("length"), [piece]));
    }
}
