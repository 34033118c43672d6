using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// Programs that do the same with every character: another takes its place, which a tree of tests on the character says; it is left
/// out; it is repeated. The rows show what becomes of each character, so that this is a smaller problem with a row for each of them.
/// </summary>
internal sealed class CharacterMaps(Scope scope, Meter meter)
{
    private const int MostRepeated = 3;

    private const int MostLeftOut = 10;

    private const int MostPrograms = 2;

    private const int MostExpensivePart = 10;

    private static readonly Operator Characters = Named("characters");

    private static readonly Operator TextOf = Named("text of");

    private static readonly Operator[] Cases = [Named("upper"), Named("lower")];

    private static readonly Operator[] Tests = [.. CharacterOperators.All.Where(o => o.Returns is BooleanType && o.Parameters.Length == 1)];

    private static readonly string[] Sets = ["aeiou", "aeiouAEIOU"];

    private static readonly Operator Select = LambdaOperators.OverOne(DataType.Character, DataType.Character).First();

    private static readonly Operator SelectText = LambdaOperators.OverOne(DataType.Character, DataType.Text).First();

    private static readonly Operator Where = LambdaOperators.OverOne(DataType.Character, DataType.Boolean).First();

    private readonly Variable character = new(scope.Variables.Length, "", DataType.Character);

    public void Learn(Wanted wanted, Term source, IEnumerable<Term> parts)
    {
        var rows = wanted.Members().ToArray();
        if (rows.Length == 0 || Array.Exists(rows, row => source.Values[row].IsFailure) || rows.All(row => source.Values[row].Text == wanted.Texts[row]))
            return;
        var texts = Array.ConvertAll(rows, row => source.Values[row].Text);
        var targets = Array.ConvertAll(rows, row => wanted.Texts[row]);
        meter.Spend(texts.Sum(text => text.Length));
        if (texts.Zip(targets, (text, target) => text.Length == target.Length).All(static same => same))
        {
            Map(wanted, source, texts, targets);
            Pad(wanted, source, rows, parts);
        }
        else if (texts.Zip(targets, (text, target) => text.Length > target.Length || text == target).All(static could => could))
        {
            LeaveOut(wanted, source, texts, targets);
        }
        else
        {
            Repeat(wanted, source, texts, targets);
        }
    }

    private void Map(Wanted wanted, Term source, string[] texts, string[] targets)
    {
        var map = new SortedDictionary<char, char>();
        foreach (var (from, to) in texts.Zip(targets).SelectMany(pair => pair.First.Zip(pair.Second)))
        {
            if (map.TryGetValue(from, out var known) && known != to)
                return;
            map[from] = to;
        }

        if (map.Count > Scope.MostLabelled)
            return;
        var (inner, within) = Inside(map.Keys);
        var goal = new Goal(inner, [.. map.Values.Select(to => new Value(to))], DataType.Character, meter, new ValueTable());
        var variable = within.Variable(0);
        goal.Learn(variable);
        foreach (var @operator in Cases)
            goal.Learn(within.Apply(@operator, variable));
        foreach (var to in map.Where(pair => pair.Key != pair.Value).Select(pair => pair.Value).Distinct())
        {
            var constant = new Constant(new Value(to), DataType.Character, CostModel.CommonConstant, isMined: false);
            goal.Covers.Learn(new Term(constant, [.. Enumerable.Repeat(constant.Value, map.Count)]));
        }

        foreach (var test in TestsOf(variable, within))
            goal.Splits.Learn(test);
        if (goal.Unify() is { } tree && Tidy.Tree(tree.ToExpression()) is var body and not Variable)
            wanted.Covers.Learn(Run(new Call(TextOf, [new Call(Select, [new Call(Characters, [source.Expression]), new Lambda([character], body)])])));
    }

    private void LeaveOut(Wanted wanted, Term source, string[] texts, string[] targets)
    {
        var kept = targets.SelectMany(static target => target).ToHashSet();
        if (!texts.Zip(targets, (text, target) => string.Concat(text.Where(kept.Contains)) == target).All(static same => same))
            return;
        char[] all = [.. texts.SelectMany(static text => text).Distinct().Order()];
        if (all.Length > Scope.MostLabelled)
            return;
        var (_, within) = Inside(all);
        var variable = within.Variable(0);
        var gone = string.Concat(all.Where(c => !kept.Contains(c)));
        var tests = TestsOf(variable, within)
            .Concat(gone.Length is > 1 and <= MostLeftOut ? [within.Apply(CharacterOperators.IsOneOf, variable, Set(gone, CostModel.OfSet(gone)))] : Array.Empty<Term>())
            .Select(test => Keeps(test, negated: false) ? test.Expression : Keeps(test, negated: true) ? Tidy.Negate(test.Expression) : null)
            .OfType<Expression>().OrderBy(test => test.Cost).Take(MostPrograms);
        foreach (var test in tests)
            wanted.Covers.Learn(Run(new Call(TextOf, [new Call(Where, [new Call(Characters, [source.Expression]), new Lambda([character], test)])])));

        bool Keeps(Term test, bool negated) => Enumerable.Range(0, all.Length).All(i => test.Values[i].IsTrue != negated == kept.Contains(all[i]));
    }

    private void Repeat(Wanted wanted, Term source, string[] texts, string[] targets)
    {
        for (var times = 2; times <= MostRepeated; times++)
        {
            if (!texts.Zip(targets, (text, target) => string.Concat(text.Select(c => new string(c, times))) == target).All(static same => same))
                continue;
            var body = new Call(CharacterOperators.Repeat, [character, TermMaker.Number(times)]);
            wanted.Covers.Learn(Run(new Call(PieceOperators.Chain, [new Call(SelectText, [new Call(Characters, [source.Expression]), new Lambda([character], body)])])));
            return;
        }

        Spell(wanted, source, texts, targets);
    }

    // Some stay, some are repeated, and some become something else.
    private void Spell(Wanted wanted, Term source, string[] texts, string[] targets)
    {
        if (CharacterTexts.Between(texts, targets) is not { Count: <= Scope.MostLabelled } map)
            return;
        var (inner, within) = Inside(map.Keys);
        var goal = new Goal(inner, [.. map.Values.Select(to => new Value(to))], DataType.Text, meter, new ValueTable());
        var variable = within.Variable(0);
        goal.Learn(variable);
        goal.Learn(within.Apply(LetterOperators.AsText, variable));
        for (var times = 2; times <= MostRepeated; times++)
            goal.Learn(within.Apply(CharacterOperators.Repeat, variable, TermMaker.Number(times)));
        foreach (var to in map.Values.Distinct(StringComparer.Ordinal))
            goal.Covers.Learn(within.Constant(new Constant(new Value(to), DataType.Text, CostModel.OfLiteral(to.Length), isMined: false)));
        foreach (var test in TestsOf(variable, within))
            goal.Splits.Learn(test);
        if (goal.Unify() is { } tree)
            wanted.Covers.Learn(Run(new Call(PieceOperators.Chain, [new Call(SelectText, [new Call(Characters, [source.Expression]), new Lambda([character], Tidy.Tree(tree.ToExpression()))])])));
    }

    // What is hidden before an end that stays.
    private void Pad(Wanted wanted, Term source, int[] rows, IEnumerable<Term> parts)
    {
        var first = rows.Select(row => wanted.Texts[row]).First(static text => text.Length > 0)[0];
        if (char.IsLetterOrDigit(first) && first != '0')
            return;
        var constant = new Constant(new Value(first), DataType.Character, CostModel.CommonConstant, isMined: false);
        foreach (var part in parts.Where(part => part.Cost <= MostExpensivePart))
        {
            if (Array.TrueForAll(rows, row => part.Values[row].Reference is string text && text.PadLeft(wanted.Texts[row].Length, first) == wanted.Texts[row]))
                wanted.Covers.Learn(Run(new Call(PieceOperators.PadLeft, [part.Expression, new Call(TermMaker.Text("length"), [source.Expression]), constant])));
        }
    }

    private static IEnumerable<Term> TestsOf(Term variable, TermMaker within)
    {
        foreach (var test in Tests)
            yield return within.Apply(test, variable);
        foreach (var set in Sets)
            yield return within.Apply(CharacterOperators.IsOneOf, variable, Set(set, CostModel.NamedSet));
    }

    private static Constant Set(string characters, int cost) => new(new Value(characters), DataType.Text, cost, isMined: false);

    private (Scope Inner, TermMaker Make) Inside(IReadOnlyCollection<char> characters)
    {
        var inner = new Scope([character], [.. characters.Select(c => new[] { new Value(c) })], characters.Count);
        return (inner, new TermMaker(inner, meter));
    }

    private Term Run(Expression expression)
    {
        meter.Spend(scope.Rows.Length * scope.Weight * 4);
        return new Term(expression, Array.ConvertAll(scope.Rows, row => Interpreter.Run(expression, row)));
    }

    private static Operator Named(string name) => CharacterOperators.All.First(o => string.Equals(o.Name, name, StringComparison.Ordinal));
}
