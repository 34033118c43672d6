using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Texts that say one number, or show one character, between words that are always the same: what is looked for is the number.</summary>
internal static class NumbersInTexts
{
    private const int FewestResults = 3;

    private const int LongestNumber = 9;

    public static IEnumerable<Reduction> In(Problem problem, Value[] targets)
    {
        if (problem.Returns is not TextType || targets.Distinct().Count() < FewestResults)
            yield break;
        string[] texts = [.. targets.Select(static target => target.Text)];
        var before = texts[0][..texts.Min(text => text.AsSpan().CommonPrefixLength(texts[0]))];
        var shortest = texts.Min(static text => text.Length) - before.Length;
        var after = 0;
        while (after < shortest && texts.All(text => text[^(after + 1)] == texts[0][^(after + 1)]))
            after++;

        // A digit that all numbers begin or end with belongs to them.
        before = before.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');
        while (after > 0 && char.IsAsciiDigit(texts[0][^after]))
            after--;
        var behind = texts[0][^after..];
        if (before.Length + after == 0)
            yield break;
        string[] said = [.. texts.Select(text => text[before.Length..^after])];
        if (said.All(IsNumber))
        {
            Value?[] numbers = [.. said.Select(static number => (Value?)new Value(int.Parse(number, CultureInfo.InvariantCulture)))];
            yield return new Reduction(DataType.Int32, numbers, number => Between(before, new Call(TextOperators.WithNumbers.First(static o => o.Name is TextOperators.ToText), [number]), behind));
        }
        else if (said.All(static one => one.Length == 1))
        {
            Value?[] codes = [.. said.Select(static one => (Value?)new Value(one[0]))];
            yield return new Reduction(DataType.Int32, codes, code => Between(before, new Call(LetterOperators.OfCode, [code]), behind));
        }
    }

    // As it would be written again.
    private static bool IsNumber(string text) => text.Length is > 0 and <= LongestNumber
        && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text;

    private static Expression Between(string before, Expression said, string behind)
    {
        var concat = TermMaker.Text("concat");
        if (before.Length > 0)
            said = new Call(concat, [Literal(before), said]);
        return behind.Length > 0 ? new Call(concat, [said, Literal(behind)]) : said;
    }

    private static Constant Literal(string text) => new(new Value(text), DataType.Text, CostModel.OfLiteral(text.Length), isMined: true);
}
