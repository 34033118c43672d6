using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Small changes of a program that no row notices: another bound of a comparison, another order of a division, a case that holds for
/// nothing but the one row that shows it, and what people say in almost the same words (<see cref="Search.Kindred"/>). What such a
/// mutant answers otherwise the rows do not settle (DeMillo, Lipton and Sayward, "Hints on test data
/// selection", 1978, where a surviving mutant asks for a test; here it asks for a row).
/// </summary>
internal sealed partial class Mutants(Scope scope, Value[] targets)
{
    // A second row for a case is what the first is confirmed by.
    private const double UnconfirmedCase = 0.4;

    // What is rounded before it is multiplied is as short, and set aside by a convention that the searches on fewer rows follow, too.
    private const double OtherOrder = 1;

    // Somewhat less likely than what is at hand, which the search came upon first.
    private const double Kin = 0.4;

    /// <summary>What a program compares with, and the numbers beside it: where mutants part.</summary>
    public static IEnumerable<(DataType Type, Value Value)> Bounds(Expression program) => Structure.All(program)
        .SelectMany(part => IsBound(part, out _, out var bound) && bound.Type is Int32Type or Int64Type
            ? new[] { bound.Value.Bits, bound.Value.Bits - 1, bound.Value.Bits + 1 }.Select(number => (bound.Type, new Value(number)))
            : [])
        .Distinct();

    /// <summary>Those that agree with every row, and how likely each is, beside a program that is certain to 1.</summary>
    public IEnumerable<Rival> Of(Expression program)
    {
        foreach (var part in Structure.All(program).Distinct())
        {
            if (part is Conditional conditional && !IsPlainCase(conditional))
            {
                foreach (var mutant in new[] { Structure.Replace(program, part, conditional.Then), Structure.Replace(program, part, conditional.Otherwise) })
                {
                    if (Wrong(mutant, enough: 2) == 1)
                        yield return new Rival(mutant, UnconfirmedCase);
                }
            }

            if (part is Constant { Value.Reference: TextPattern pattern })
            {
                foreach (var fewer in WithoutOneChoice(pattern.Text))
                {
                    var mutant = Structure.Replace(program, part, new Constant(new Value(new TextPattern(fewer)), part.Type, part.Cost, isMined: false));
                    if (Wrong(mutant, enough: 2) == 1)
                        yield return new Rival(mutant, UnconfirmedCase);
                }
            }

            foreach (var divided in DivisionOrder.DividedFirst(part))
            {
                var mutant = Structure.Replace(program, part, divided);
                if (Wrong(mutant, enough: 1) == 0)
                    yield return new Rival(mutant, OtherOrder);
            }

            if (IsBound(part, out var comparison, out var bound))
            {
                foreach (var (changed, weight) in Bounds(comparison, bound))
                {
                    var mutant = Structure.Replace(program, part, changed);
                    if (Wrong(mutant, enough: 1) == 0)
                        yield return new Rival(mutant, weight);
                }
            }
        }
    }

    /// <summary>What almost the same words mean, where no row tells it apart.</summary>
    public IEnumerable<Rival> Kindred(Expression program)
    {
        var slot = Structure.All(program).Max(Slot) + 1;
        foreach (var part in Structure.All(program).Distinct())
        {
            foreach (var kin in Search.Kindred.Of(part, slot))
            {
                var mutant = Structure.Replace(program, part, kin);
                if (Wrong(mutant, enough: 1) == 0)
                    yield return new Rival(mutant, Kin);
            }
        }
    }

    private static int Slot(Expression part) => part switch
    {
        Variable variable => variable.Slot,
        Lambda lambda => lambda.Parameters.Max(static parameter => parameter.Slot),
        _ => -1,
    };

    // Nothing, one, a member of an enumeration; and steps, of which the last is often written once.
    private bool IsPlainCase(Conditional conditional) =>
        Predicate.IsEquality(conditional.Test, out _, out _)
        || (Predicate.IsUpperBound(conditional.Test, out var subject, out _, out _) && subject is Variable variable && variable.Slot < scope.Variables.Length
            && conditional.Then is Constant);

    // A word that a pattern names because one row has it: there may be more words.
    private static IEnumerable<string> WithoutOneChoice(string pattern)
    {
        if (Choice().Match(pattern) is not { Success: true, Groups: [_, var group] })
            yield break;
        var choices = group.Value.Split('|');
        for (var i = 0; i < choices.Length; i++)
            yield return pattern[..group.Index] + string.Join('|', choices.Where((_, other) => other != i)) + pattern[(group.Index + group.Length)..];
    }

    [GeneratedRegex(@"\(\?:([^()\[\]|]+(?:\|[^()\[\]|]+)+)\)")]
    private static partial Regex Choice();

    private static IEnumerable<(Expression Changed, double Weight)> Bounds(Call comparison, Constant bound)
    {
        var digits = Thresholds.Digits(bound.Value, bound.Type);
        foreach (var other in Others(bound))
        {
            var constant = new Constant(other, bound.Type, bound.Cost, isMined: false);
            var arguments = Array.ConvertAll(comparison.Arguments, argument => ReferenceEquals(argument, bound) ? constant : argument);
            yield return (new Call(comparison.Operator, arguments), Math.Pow(2, -2 * Math.Max(0, Thresholds.Digits(other, bound.Type) - digits)) / 2);
        }
    }

    private static IEnumerable<Value> Others(Constant bound)
    {
        if (bound.Type is not (Int32Type or Int64Type))
            yield break;
        foreach (var other in new[] { 0, 1, bound.Value.Bits - 1, bound.Value.Bits + 1 }.Distinct())
        {
            if (other != bound.Value.Bits)
                yield return new Value(other);
        }
    }

    private static bool IsBound(Expression part, [NotNullWhen(true)] out Call? comparison, [NotNullWhen(true)] out Constant? bound)
    {
        comparison = part as Call;
        bound = part is Call { Operator.Name: NumberOperators.Less or NumberOperators.LessOrEqual or NumberOperators.Greater or NumberOperators.GreaterOrEqual, Arguments: [var left, var right] }
            ? right as Constant ?? left as Constant
            : null;
        return comparison is not null && bound is not null;
    }

    // On how many rows; counted up to what is enough.
    private int Wrong(Expression mutant, int enough)
    {
        var wrong = 0;
        for (var row = 0; row < scope.Labelled && wrong < enough; row++)
            wrong += Interpreter.Run(mutant, scope.Rows[row]).Equals(targets[row]) ? 0 : 1;
        return wrong;
    }
}
