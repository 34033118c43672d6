using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Reads a simpler problem from texts that hold whole numbers: what is looked for is a formula of the numbers, and what stands around
/// them in the results is as it is on every row.
/// </summary>
internal sealed class NumbersWithin(Problem problem, Scope scope, Value[] targets, Meter meter)
{
    // Of all work, for one formula.
    private const int ShareOfSteps = 6;

    private const int MostNumbers = 4;

    private const int MostTokens = 9;

    private const int FewestRows = 3;

    private const int LongestNumber = 9;

    // Of minutes and seconds, and of what begins with kilo or milli.
    private static readonly int[] Units = [60, 1_000];

    private readonly TermMaker make = new(scope, meter);

    /// <summary>Programs that are right on every labelled row, with what they come to on all rows.</summary>
    public IEnumerable<Term> Programs()
    {
        if (targets.Length < FewestRows || problem.Returns is not (TextType or Int32Type) || !problem.Parameters.Any(parameter => parameter.Type is TextType))
            yield break;
        var numbers = Numbers();
        if (!numbers.Exists(number => number.Expression is not Variable))
            yield break;
        if ((problem.Returns is TextType ? Write(numbers) : Formula(numbers, targets)) is { } program && program.Values.AsSpan(0, targets.Length).SequenceEqual(targets))
            yield return program;
    }

    // A text's only number is the first one.
    private List<Term> Numbers()
    {
        var numbers = new List<Term>();
        for (var i = 0; i < scope.Variables.Length; i++)
        {
            var variable = make.Variable(i);
            if (variable.Type is Int32Type)
                numbers.Add(variable);
            if (variable.Type is not TextType)
                continue;
            numbers.Add(make.Apply(PatternOperators.FirstNumber, variable));
            for (var index = 1; index < MostNumbers; index++)
                numbers.Add(make.Apply(PatternOperators.NumberAt, variable, TermMaker.Index(index)));
        }

        return [.. numbers.Where(IsKnown).Where(number => number.Values.Take(targets.Length).Distinct().Count() > 1).Take(MostNumbers)];
    }

    private bool IsKnown(Term number) => !number.Values.Take(targets.Length).Any(static value => value.IsFailure);

    private Term? Write(List<Term> numbers)
    {
        if (Array.Exists(targets, target => target.IsFailure) || Tokens.Of([.. targets.Select(target => target.Text)], MostTokens) is not { } tokens)
            return null;
        Term? whole = null;
        for (var place = 0; place < tokens.Count; place++)
        {
            if (tokens.IsSame(place))
                whole = Join(whole, Literal(tokens.At(place)[0]));
            else if (tokens.IsOfDigits(place) && Written(numbers, tokens.At(place)) is { } number)
                whole = Join(whole, number);
            else
                return null;
        }

        return whole;
    }

    // Numbers of one length with zeros in front are padded to it.
    private Term? Written(List<Term> numbers, string[] digits)
    {
        if (Array.Exists(digits, text => text.Length > LongestNumber))
            return null;
        var isPadded = Array.Exists(digits, static text => text.Length > 1 && text[0] == '0');
        if (isPadded && Array.Exists(digits, text => text.Length != digits[0].Length))
            return null;
        if (Formula(numbers, Array.ConvertAll(digits, static text => new Value(int.Parse(text, CultureInfo.InvariantCulture)))) is not { } formula)
            return null;
        var format = new string('0', digits[0].Length);
        return isPadded
            ? make.Apply(FormatOperators.NumberOf(DataType.Int32), formula, new Constant(new Value(format), DataType.Text, CostModel.OfFormat(format), isMined: false))
            : make.Apply(TextOperators.WithNumbers.First(static o => o.Name is TextOperators.ToText), formula);
    }

    private Term? Formula(List<Term> numbers, Value[] wanted)
    {
        if (numbers.Find(number => number.Values.AsSpan(0, wanted.Length).SequenceEqual(wanted)) is { } same)
            return same;
        var parameters = numbers.Select(static (_, i) => new Parameter($"n{i}", DataType.Int32)).ToArray();
        var simpler = new Problem(problem.Name, parameters, DataType.Int32, []);
        var rows = new Rows([.. Enumerable.Range(0, wanted.Length).Select(row => numbers.Select(number => number.Values[row]).ToArray())], wanted);
        var inner = rows.ToScope(simpler);
        var constants = Constants.For(simpler, rows.Inputs, wanted);
        var units = Units.Where(unit => !constants.Any(constant => constant.Type is Int32Type && constant.Value.Bits == unit))
            .Select(static unit => new Constant(new Value(unit), DataType.Int32, CostModel.UncommonConstant, isMined: false));
        var language = Language.For([.. parameters.Select(static p => p.Type)], DataType.Int32, [.. constants, .. units]);
        var own = new Meter(Math.Min(meter.Limit / ShareOfSteps, meter.Limit - meter.Used));
        var found = new RootSearch(simpler, inner, wanted, language, own, new ValueTable()).Run();
        meter.Spend(own.Used);
        return found is { Tree: Leaf, Missing: null } && !Structure.All(found.Expression).Any(static part => part is Lambda)
            ? make.Run(Substitute(found.Expression, numbers))
            : null;
    }

    private static Expression Substitute(Expression formula, List<Term> numbers) => formula switch
    {
        Variable variable => numbers[variable.Slot].Expression,
        Call call => new Call(call.Operator, Array.ConvertAll(call.Arguments, argument => Substitute(argument, numbers))),
        Conditional conditional => new Conditional(Substitute(conditional.Test, numbers), Substitute(conditional.Then, numbers), Substitute(conditional.Otherwise, numbers)),
        _ => formula,
    };

    private Term Literal(string text) => make.Constant(new Constant(new Value(text), DataType.Text, CostModel.OfLiteral(text.Length), isMined: true));

    private Term Join(Term? left, Term right) => left is null ? right : make.Combine(TermMaker.Text("concat"), left, right);
}
