using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search;

namespace AutoDev.ProgrammingByExample;

/// <summary>Finds the program that a person would most likely have meant by some examples.</summary>
[Implements("PRP-302-2")]
public static class Synthesizer
{
    // A search looks at so many rows at once; rows that its program gets wrong join them, until none does.
    private const int FirstRows = 60;

    // Each row of bits tells 64 times whether a program is right.
    private const int FirstRowsOfBits = 24;

    // Of fewer rows digits and loops can be made to give anything.
    private const int FewestRowsToUnfold = 4;

    /// <summary>What is more doubtful comes with an ambiguity. docs/tier0.md has the curve that this was chosen on.</summary>
    public const double MostDoubt = 0.15;

    /// <summary>Deterministic: the same problem and effort give the same outcome on every machine.</summary>
    public static Outcome Solve(Problem problem, Effort effort)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(effort);
        var asked = problem;
        problem = Canonical.Of(problem);
        var rows = Rows.Read(problem, out var complaint);
        if (rows is null)
            return new Unsolved(complaint!, 0);

        var meter = new Meter(effort.Steps);
        var shown = rows.First(IsOfBits(problem) ? FirstRowsOfBits : FirstRows);
        while (true)
        {
            var scope = shown.ToScope(problem);
            var constants = Constants.For(problem, shown.Inputs, shown.Targets);
            var types = problem.Parameters.Select(p => p.Type).ToArray();
            var (breadth, wider) = IsOfBits(problem) ? (Breadth.Narrow, Breadth.Usual)
                : shown.Count >= FewestRowsToUnfold && IsOfWholeNumbers(problem) ? (Breadth.Usual, Breadth.Unfolding)
                : (Breadth.Usual, Breadth.Usual);
            var language = Language.For(types, problem.Returns, constants, breadth);
            var first = wider == breadth ? meter : new Meter((effort.Steps - meter.Used) / 2);
            var search = new RootSearch(problem, scope, shown.Targets, language, first, new ValueTable());

            // With so few operators bits can be told apart one test after the other: what takes several is left to the wider search.
            var found = search.Run();
            if (first != meter)
                meter.Spend(first.Used);
            if (breadth is Breadth.Narrow && found is not { Tree: Leaf or Branch { Then: Leaf, Otherwise: Leaf } })
                found = null;
            if (wider != breadth && found is not { Missing: null } && Wider() is { } other)
                ((search, found), breadth) = (other, wider);
            if (found is not { } solution)
                return new Unsolved(WhatWasTried(language, meter), meter.Used) { Outlier = Alone() };
            if (rows.Counterexample(solution.Expression) is { } counterexample)
            {
                if (shown.Count == Scope.MostLabelled || meter.IsSpent)
                    return new Unsolved(WhatWasTried(language, meter), meter.Used);
                shown = shown.With(counterexample);
                continue;
            }

            var leftOut = solution.Missing is null ? new LeaveOut(problem, shown, breadth, meter, search).Run(solution) : new LeaveOut.Verdict(0, []);
            var (doubt, row) = new Disagreement(problem, scope, search).Find(solution, leftOut);
            var program = new Program(asked, solution.Expression);
            var ambiguity = doubt < MostDoubt ? null : row;
            return solution.Missing is null
                ? new Solved(program, ambiguity, meter.Used) { Doubt = doubt, Outlier = MissedByALetter(solution.Expression) }
                : new Refused(program, solution.Missing, ambiguity, meter.Used) { Outlier = Alone() };

            // What no formula of the numbers fits may be one of their digits, or of what is counted up to them; and what no logic of
            // bits does, one of quotients and counts.
            (RootSearch, Solution)? Wider()
            {
                language = Language.For(types, problem.Returns, constants, wider);
                var second = new RootSearch(problem, scope, shown.Targets, language, meter, new ValueTable());
                return second.Run() is { } better && ((better.Missing is null && (better.Tree is Leaf || wider is Breadth.Usual)) || found is null) ? (second, better) : null;
            }

            Outlier? MissedByALetter(Expression whole) => Told(new Outliers(problem, scope, search.Goal, meter).MissedByALetter(whole));

            // Its own allowance: the search may have used all of its.
            Outlier? Alone() => Told(new Outliers(problem, scope, search.Goal, new Meter(effort.Steps / 4)).Find());

            Outlier? Told((int Row, Expression Rule)? outlier) =>
                outlier is { } found ? new Outlier(shown.Example(found.Row, problem), new Program(asked, found.Rule)) : null;
        }
    }

    private static bool IsOfBits(Problem problem) =>
        BitOperators.IsUnsigned(problem.Returns) && problem.Parameters.All(parameter => BitOperators.IsUnsigned(parameter.Type));

    private static bool IsOfWholeNumbers(Problem problem) =>
        problem.Parameters.All(parameter => parameter.Type is Int32Type or Int64Type) && problem.Returns is Int32Type or Int64Type or BooleanType or TextType;

    private static string WhatWasTried(Language language, Meter meter) =>
        $"{language.Operators.Count} operators were combined in {meter.Used} steps and nothing fits every row; "
        + "check the rows for a typing error, add rows at the points where the rule changes, or write the member by hand";
}
