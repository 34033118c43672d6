using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Words that a number says for each of its divisors, one after the other, and the number itself where it has none of them.</summary>
internal sealed class DivisorWords(Scope scope, Goal goal, Meter meter)
{
    private const int FewestRows = 5;

    private const int MostWords = 5;

    private const int LargestDivisor = 100;

    private static readonly Operator Concat = TermMaker.Text("concat");

    private readonly TermMaker make = new(scope, meter);

    public void Run()
    {
        if (goal.Returns is not TextType || scope.Labelled < FewestRows || Array.Exists(goal.Targets, static target => target.IsFailure))
            return;
        foreach (var number in scope.Variables.Where(static variable => variable.Type is Int32Type))
        {
            if (Words(number) is not { Count: > 1 and <= MostWords } words)
                continue;
            var said = words.Select(word => (Expression)Word(number, word.Text, word.Divisor)).Aggregate((left, right) => new Call(Concat, [left, right]));
            var itself = new Call(TextOperators.WithNumbers.First(static o => o.Name is TextOperators.ToText), [number]);
            goal.Learn(make.Run(new Call(TextOperators.OrElse, [said, itself])));
            goal.Learn(make.Run(said));
        }
    }

    private List<(string Text, int Divisor)>? Words(Variable number)
    {
        string[] texts = [.. goal.Targets.Select(static target => target.Text)];
        long[] numbers = [.. scope.Rows[..scope.Labelled].Select(row => row[number.Slot].Bits)];
        meter.Spend(texts.Length * LargestDivisor);
        bool IsSaid(int row) => texts[row].Length > 0 && texts[row] != numbers[row].ToString(CultureInfo.InvariantCulture);
        string[] different = [.. Enumerable.Range(0, texts.Length).Where(IsSaid).Select(row => texts[row]).Distinct(StringComparer.Ordinal).OrderBy(static text => text.Length)];
        var words = new List<(string Text, int Divisor)>();
        foreach (var text in different)
        {
            // One that is made of shorter ones is none by itself.
            if (words.Select(static word => word.Text).Where(word => text.Contains(word, StringComparison.Ordinal)).Aggregate(text, static (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Length == 0)
                continue;
            bool Says(int row) => IsSaid(row) && texts[row].Contains(text, StringComparison.Ordinal);
            var divisor = Enumerable.Range(2, LargestDivisor - 1).FirstOrDefault(divisor => Enumerable.Range(0, texts.Length).All(row => numbers[row] % divisor == 0 == Says(row)));
            if (divisor == 0 || words.Count == MostWords)
                return null;
            words.Add((text, divisor));
        }

        // In the order in which they are said.
        words.Sort((left, right) => Before(left.Text, right.Text) ? -1 : Before(right.Text, left.Text) ? 1 : left.Divisor - right.Divisor);
        return words;

        bool Before(string one, string other) => texts.Any(text =>
            text.IndexOf(one, StringComparison.Ordinal) is >= 0 and var first && text.IndexOf(other, StringComparison.Ordinal) is >= 0 and var second && first < second);
    }

    private static Conditional Word(Variable number, string text, int divisor)
    {
        var remainder = NumberOperators.For(number.Type).First(static o => o.Name is "%") with { Cost = CostModel.Unsaid };
        var zero = new Constant(new Value(0), number.Type, CostModel.Unsaid, isMined: false);
        var constant = new Constant(new Value(divisor), number.Type, CostModel.CommonConstant, isMined: false);
        return new Conditional(
            new Call(LogicOperators.Equal(number.Type), [new Call(remainder, [number, constant]), zero]),
            new Constant(new Value(text), DataType.Text, CostModel.OfWord(text), isMined: false),
            new Constant(new Value(""), DataType.Text, CostModel.PlainConstant, isMined: false));
    }
}
