using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Functions of whole numbers that have a name and that C#'s library mostly lacks, applied to the parameters: no part of the
/// enumeration's language, for there every operator costs each of the others time. What is made of their results is enumerated.
/// </summary>
internal sealed class NamedFunctions(Scope scope, DataType returns, Meter meter)
{
    private const int MostNumbers = 3;

    private static readonly DataType Int = DataType.Int32;

    private static readonly int[] Bases = [2, 8, 16, 3];

    private readonly TermMaker make = new(scope, meter);

    public IEnumerable<Term> Terms()
    {
        var parameters = Enumerable.Range(0, scope.Variables.Length).Select(make.Variable).ToList();
        var numbers = parameters.Where(static term => term.Type is Int32Type).ToList();
        var lists = parameters.Where(static term => term.Type is SequenceType { Element: Int32Type }).ToList();
        var terms = new List<Term>();
        foreach (var number in numbers.Take(MostNumbers))
        {
            // What is true of few numbers parts other rows by chance.
            terms.AddRange(PrimeOperators.All.Append(MomentOperators.Leap).Append(PrimeOperators.Factors(Int))
                .Where(o => o.Returns is not BooleanType || returns is BooleanType).Select(o => make.Apply(o, number)));
            terms.AddRange(Bases.Where(static radix => BaseOperators.IsWritten(radix)).Select(radix => make.Apply(BaseOperators.Write, number, Base(radix))));
            terms.AddRange(Bases.Select(radix => make.Apply(BaseOperators.Digits, number, Base(radix))));
        }

        terms.AddRange(parameters.Where(static term => term.Type is Int64Type).Take(1).Select(number => make.Apply(PrimeOperators.Factors(DataType.Int64), number)));
        foreach (var text in parameters.Where(static term => term.Type is TextType).Take(MostNumbers))
        {
            terms.AddRange(Bases.Select(radix => make.Apply(BaseOperators.Read, text, Base(radix))));
            terms.AddRange(numbers.Select(radix => make.Combine(BaseOperators.Read, text, radix)));
        }

        if (returns is BooleanType)
            terms.AddRange(OfWords([.. parameters.Where(static term => term.Type is TextType)]));
        if (numbers.Count <= MostNumbers)
            terms.AddRange(InBases(numbers, lists));
        return terms.Where(IsDefined);
    }

    private IEnumerable<Term> OfWords(Term[] texts)
    {
        foreach (var text in texts)
        {
            foreach (var @operator in WordOperators.OfOne)
                yield return make.Apply(@operator, text);
        }

        if (texts is [var first, var second])
            yield return make.Combine(WordOperators.Anagram, first, second);
    }

    private IEnumerable<Term> InBases(List<Term> numbers, List<Term> lists)
    {
        foreach (var first in numbers)
        {
            foreach (var second in numbers.Where(second => second != first))
            {
                yield return make.Combine(BaseOperators.Digits, first, second);
                foreach (var third in numbers.Where(third => third != first && third != second))
                    yield return make.Combine(BaseOperators.Steps, first, second, third);
            }

            foreach (var list in lists)
                yield return make.Combine(PrimeOperators.MultiplesBelow, list, first);
            foreach (var number in lists.Select(digits => make.Combine(BaseOperators.Number, digits, first)).Where(IsDefined))
            {
                yield return number;
                foreach (var second in numbers.Where(second => second != first))
                    yield return make.Combine(BaseOperators.Digits, number, second);
            }
        }
    }

    private bool IsDefined(Term term) => term.Values.Take(scope.Labelled).Any(static value => !value.IsFailure);

    private static Constant Base(int radix) => TermMaker.Number(radix);
}
