using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>Numbers that texts hold, and how many pieces or matches they have, by themselves and reckoned with each other.</summary>
internal sealed class Quantities(Scope scope, Meter meter, TermMaker make)
{
    private const int MostNumbers = 400;

    private const int MostReckoned = 24;

    private const int MostNumbersOfAText = 4;

    private const int MostExpensivePart = 16;

    private const int MostExpensiveOfPieces = 13;

    private static readonly Operator Parse = TextOperators.WithNumbers.First(o => o.Name is "parse");

    private static readonly Operator ToText = TextOperators.WithNumbers.First(o => o.Name is TextOperators.ToText);

    private static readonly Operator[] Arithmetic = [.. NumberOperators.For(DataType.Int32).Where(o => o.Name is "-" or "+" or "*")];

    private static readonly string[] Counted = [@"\d+", @"\w+", "[aeiouAEIOU]", @"\p{Lu}\w*", @"\p{L}+"];

    private readonly HashSet<Term> seen = new(Term.SameValues.Instance);
    private readonly List<Term> numbers = [];

    /// <summary>Learns whole numbers where they are wanted, or their digits where a text is.</summary>
    public void Learn(IReadOnlyList<Term> sources, IReadOnlyList<Term> parts, IReadOnlyList<Constant> marks, Covers covers, DataType returns)
    {
        Gather(sources, parts, marks);
        foreach (var number in numbers.ToArray())
            Offer(number, covers, returns);
        var operands = numbers.OrderBy(number => number.Cost).Take(MostReckoned).ToArray();
        foreach (var one in new[] { -1, 1 })
        {
            foreach (var number in operands)
                Offer(make.Apply(Arithmetic.First(o => o.Name == (one < 0 ? "-" : "+")), number, TermMaker.Number(1)), covers, returns);
        }

        foreach (var left in operands)
        {
            foreach (var right in operands)
            {
                if (meter.IsSpent)
                    return;
                foreach (var @operator in Arithmetic)
                {
                    if (!ReferenceEquals(left, right) && (!@operator.IsCommutative || left.Cost >= right.Cost))
                        Offer(make.Combine(@operator, left, right), covers, returns);
                }
            }
        }
    }

    private void Gather(IReadOnlyList<Term> sources, IReadOnlyList<Term> parts, IReadOnlyList<Constant> marks)
    {
        foreach (var source in sources)
        {
            Keep(make.Apply(TermMaker.Text("length"), source));
            Keep(make.Apply(PatternOperators.FirstNumber, source));
            for (var index = 0; index < MostNumbersOfAText; index++)
                Keep(make.Apply(PatternOperators.NumberAt, source, TermMaker.Index(index)));
            foreach (var token in Counted)
                Keep(make.Apply(PatternOperators.Count, source, Views.ToConstant(token, CostModel.OfCounted(token))));
        }

        foreach (var part in parts.Where(part => part.Cost <= MostExpensivePart).OrderBy(part => part.Cost))
        {
            if (numbers.Count >= MostNumbers || meter.IsSpent)
                return;
            if (AreDigits(part))
                Keep(make.Apply(Parse, part));
            if (part.Cost <= MostExpensiveOfPieces)
            {
                foreach (var mark in marks)
                    Keep(make.Apply(PieceOperators.CountOfPieces, part, mark));
            }
        }
    }

    private bool AreDigits(Term part)
    {
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (part.Values[row].Reference is string { Length: > 0 and < 10 } text && text.All(char.IsAsciiDigit))
                return true;
        }

        return false;
    }

    private void Keep(Term number)
    {
        var isConstant = true;
        var fails = true;
        for (var row = 0; row < scope.Labelled; row++)
        {
            isConstant &= number.Values[row].Equals(number.Values[0]);
            fails &= number.Values[row].IsFailure;
        }

        if (!isConstant && !fails && seen.Add(number))
            numbers.Add(number);
    }

    private void Offer(Term number, Covers covers, DataType returns)
    {
        if (returns is Int32Type)
            covers.Learn(number);
        else
            covers.Learn(make.Apply(ToText, number));
    }
}
