using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Whether rows support a program. Each case of a program needs a row that made it and, all but one, a second row that confirms it;
/// each number chosen for the rows needs a row more; and a formula may not take more telling than the results that it explains, for
/// among that many formulas one fits by chance. A program that fails this is a copy of its rows, and says nothing of any other
/// input. Where the rows are all inputs that there are, nothing is left to support.
/// </summary>
[Implements("PRP-302-3")]
internal sealed class Support(Problem problem, Scope scope)
{
    // What one formula more or less costs nobody notices.
    private const double Slack = 10;

    // What a lambda does is confirmed by each of its calls, which the results alone do not say.
    private const double SlackOfCalls = 4;

    /// <summary>What is missing, as half a sentence; null where the evidence suffices.</summary>
    public string? Missing(Expression expression, Value[] targets)
    {
        var tiers = new Tiers(scope, targets);
        if (IsExhaustive() || tiers.AreDrawnFor(expression))
            return null;
        if (tiers.LeftBy(expression) is { } left)
            return $"the simplest program that was found fits the rows by chance: {left}; add rows at the points where the rule changes";
        var rows = scope.Labelled == 1 ? "1 row is" : $"{scope.Labelled} rows are";
        var leaves = Structure.Leaves(expression).ToList();
        var tests = expression.Type is BooleanType ? Structure.All(expression).Count(IsTest) : 0;
        var cases = leaves.Count + tests;
        var needed = Math.Max(2, 2 * cases - 1 + leaves.Sum(Choices));
        if (scope.Labelled < needed)
        {
            return cases > 1
                ? $"{rows} too few for the {cases} cases of the simplest program that fits them, which would be a copy of the rows; add a second row for each case or, where there are no others, a last row with * for all the rest"
                : $"{rows} too few for the simplest program that fits; add {needed - scope.Labelled} or more with other inputs";
        }

        if (IsMemorised(expression, leaves))
            return $"{scope.Labelled} rows are told apart one by one by the simplest program that fits them, which would be a lookup; add a second row for each case, or write a mapping";
        if (expression.Type is BooleanType && !IsEarned(expression, targets))
            return $"{rows} too few for a condition of this length, which would fit many other rows as well; add rows on both sides of each boundary";
        return leaves.TrueForAll(leaf => IsExplained(leaf, expression, targets)) && IsEarned(expression, targets)
            ? null
            : $"{rows} too few: a formula that fits them is longer than what it explains, so it fits by chance; add rows with other inputs";
    }

    private bool IsExplained(Expression leaf, Expression whole, Value[] targets)
    {
        if (leaf is Constant or Throw or Variable || leaf.Type is BooleanType)
            return true;
        var bits = SlackOf(whole);
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (ReferenceEquals(Structure.Reached(whole, scope.Rows[row]), leaf))
                bits += Information.Of(targets[row], problem.Returns);
        }

        return leaf.Cost * CostModel.BitsPerStep <= bits;
    }

    // A result that came up before tells less; and rows on both sides of a parameter's boundary were written to show it.
    private bool IsEarned(Expression whole, Value[] targets) => Surplus(whole, targets) + SlackOf(whole) >= 0;

    private static double SlackOf(Expression whole) =>
        whole.Type is not BooleanType && Structure.All(whole).Any(static part => part is Lambda) && !Structure.All(whole).Any(static part => part is Conditional && !IsGuard(part))
            ? Slack + SlackOfCalls
            : Slack;

    /// <summary>By how many bits the results tell more than the program takes to tell.</summary>
    public double Surplus(Expression whole, Value[] targets)
    {
        var distinct = targets.Distinct().ToArray();
        var again = 1.5 + Math.Round(Math.Log2(distinct.Length), 3);
        var bits = distinct.Sum(target => Information.Of(target, problem.Returns))
            + (targets.Length - distinct.Length) * (problem.Returns is BooleanType ? 1 : again);
        var saved = Structure.All(whole).Where(IsOnParameter).Sum(test => test.Cost - CostModel.ShownTest);
        saved += Structure.All(whole).Where(IsGuard).Cast<Conditional>().Sum(static guard => guard.Test.Cost + CostModel.Conditional + CostModel.Throw - CostModel.ShownTest);
        return bits - (whole.Cost - saved) * CostModel.BitsPerStep;
    }

    // That inputs do not fit each other is said in a word, and rows are written to show it.
    private static bool IsGuard(Expression part) =>
        part is Conditional { Test: var test, Then: var then, Otherwise: var otherwise } && (then is Throw || otherwise is Throw) && GuardOperators.IsGuard(test);

    // Not so the tests of what is computed first: there are too many of those for one to fit by merit alone.
    private bool IsOnParameter(Expression test) =>
        IsTest(test) && test is Call { Arguments: [Variable variable, Constant] } && variable.Slot < scope.Variables.Length
        && (NumberOperators.IsOrdered(variable.Type) || variable.Type is EnumerationType);

    // A case for one row that nothing confirms is that row itself, and often a typing error. Not so where the case is one that rules
    // have: nothing, one, the empty text.
    private bool IsMemorised(Expression whole, List<Expression> leaves)
    {
        var isException = Structure.All(whole).Any(part =>
            Predicate.IsEquality(part, out var subject, out var constant) && subject.Type is not EnumerationType && IsAboutParameters(subject)
            && !IsPlain(constant)
            && Enumerable.Range(0, scope.Labelled).Count(row => Interpreter.Run(part, scope.Rows[row]).IsTrue) <= 1);
        if (isException)
            return true;
        var support = new Dictionary<Expression, int>();
        for (var row = 0; row < scope.Labelled; row++)
        {
            var leaf = Structure.Reached(whole, scope.Rows[row]);
            support[leaf] = support.GetValueOrDefault(leaf) + 1;
        }

        return leaves.Count > 1 && leaves.Count(leaf => support.GetValueOrDefault(leaf) <= 1) > Math.Max(1, leaves.Count / 3);
    }

    private static bool IsPlain(Constant constant) =>
        constant.Value.Reference is "" || constant.Type is BooleanType
        || (NumberOperators.IsNumber(constant.Type) && Array.Exists([0, 1], number => constant.Value.Equals(Constants.NumberOf(number, constant.Type)!.Value)));

    private bool IsAboutParameters(Expression subject) =>
        Structure.All(subject).OfType<Variable>().All(variable => variable.Slot < scope.Variables.Length);

    // Brackets and dashes between pieces are no choice: hardly anything else could stand there.
    private static int Choices(Expression leaf) => leaf is Constant
        ? 0
        : Structure.All(leaf).Count(part => part is Constant { IsMined: true } constant && !(constant.Value.Reference is string text && !text.Any(char.IsLetterOrDigit)));

    private static bool IsTest(Expression expression) =>
        Predicate.IsUpperBound(expression, out _, out _, out _)
        || Predicate.IsEquality(expression, out _, out _)
        || expression is Call { Operator.Name: NumberOperators.Greater or NumberOperators.GreaterOrEqual or "!=" };

    private bool IsExhaustive()
    {
        var inputs = 1L;
        foreach (var parameter in problem.Parameters)
        {
            inputs *= parameter.Type switch
            {
                BooleanType => 2,
                EnumerationType enumeration => enumeration.Members.Count,
                _ => int.MaxValue,
            };
            if (inputs > Scope.MostLabelled)
                return false;
        }

        return scope.Labelled == inputs;
    }
}
