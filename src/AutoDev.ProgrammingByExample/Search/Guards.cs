using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Where rows expect a failure: the tests that people write for inputs which do not fit each other, before any that fits the rows by chance.</summary>
internal static class Guards
{
    /// <summary>Returns whether one of them tells all failures from the other rows.</summary>
    public static bool Learn(Scope scope, Goal goal, Meter meter)
    {
        if (!Array.Exists(goal.Targets, static target => target.IsFailure))
            return false;
        var isGuarded = false;
        var make = new TermMaker(scope, meter);
        Term[] all = [.. Enumerable.Range(0, scope.Variables.Length).Select(make.Variable)];
        Term[] sized = [.. all.Where(static term => term.Type is TextType or SequenceType)];
        for (var i = 0; i < sized.Length; i++)
        {
            foreach (var other in sized[(i + 1)..].Where(other => other.Type.Equals(sized[i].Type)))
                Learn(make.Combine(GuardOperators.Lengths(other.Type), sized[i], other));
            foreach (var number in all.Where(static term => term.Type is Int32Type))
            {
                foreach (var @operator in GuardOperators.Ranges(sized[i].Type))
                    Learn(make.Combine(@operator, sized[i], number));
            }

            if (sized[i].Type is TextType)
                Learn(make.Apply(GuardOperators.NotDigits, sized[i]));
        }

        return isGuarded;

        void Learn(Term test)
        {
            goal.Splits.Learn(test);
            isGuarded |= Enumerable.Range(0, scope.Labelled).All(row => test.Values[row].IsTrue == goal.Targets[row].IsFailure);
        }
    }
}
