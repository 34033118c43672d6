using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Finds results that come of doing the same to a number until it is done: how often, or what is left. What is done is one of the few
/// steps that people repeat (a digit sum, a quotient, one thing with even numbers and another with odd ones), so that all are tried.
/// </summary>
internal sealed class Loops(Scope scope, Goal goal, Meter meter)
{
    private const int FewestRows = 3;

    private static readonly DataType Int = DataType.Int32;

    public void Run()
    {
        if (scope.Variables is not [{ Type: Int32Type or Int64Type } number] || goal.Returns is not (Int32Type or Int64Type or BooleanType))
            return;
        int[] rows = [.. Enumerable.Range(0, scope.Labelled).Where(row => !goal.Targets[row].IsFailure)];
        if (rows.Length < FewestRows || rows.Select(row => goal.Targets[row]).Distinct().Count() < 2)
            return;
        foreach (var step in LoopStep.All(number.Type, scope.Variables.Length))
        {
            foreach (var end in LoopEnd.All(number.Type, scope.Variables.Length))
                Try(number, step, end, rows);
            if (meter.IsSpent)
                return;
        }
    }

    private void Try(Variable number, LoopStep step, LoopEnd end, int[] rows)
    {
        var (counts, countsFromOne, lasts, truths) = (goal.Returns is Int32Type, goal.Returns is Int32Type, goal.Returns.Equals(number.Type), goal.Returns is BooleanType);
        foreach (var row in rows)
        {
            if (Walk(scope.Rows[row][0].Bits, step, end) is not { } walked)
                return;
            var target = goal.Targets[row].Bits;
            counts &= walked.Rounds == target;
            countsFromOne &= walked.Rounds + 1 == target;
            lasts &= walked.Last == target;
            truths &= (walked.Last == 1) == (target != 0);
            if (!counts && !countsFromOne && !lasts && !truths)
                return;
        }

        Expression[] arguments = [number, end.Lambda, step.Lambda];
        var rounds = new Call(LoopOperators.Rounds(number.Type), arguments);
        var last = new Call(LoopOperators.Last(number.Type), arguments);
        if (counts)
            Learn(rounds);
        if (countsFromOne)
            Learn(new Call(Named("+", Int), [rounds, One(Int)]));
        if (lasts)
            Learn(last);
        if (truths)
            Learn(new Call(LogicOperators.Equal(number.Type), [last, One(number.Type)]));
    }

    private (int Rounds, long Last)? Walk(long number, LoopStep step, LoopEnd end)
    {
        for (var round = 0; round <= LoopOperators.MostRounds; round++)
        {
            if (end.Holds(number))
            {
                meter.Spend(1 + round / 4);
                return (round, number);
            }

            if (step.Next(number) is not { } next || (next == number))
                break;
            number = next;
        }

        meter.Spend(1);
        return null;
    }

    private void Learn(Expression program)
    {
        meter.Spend(scope.Rows.Length * 10);
        goal.Learn(new Term(program, Array.ConvertAll(scope.Rows, row => Interpreter.Run(program, row))));
    }

    private static Constant One(DataType type) => new(new Value(1), type, CostModel.PlainConstant, isMined: false);

    private static Operator Named(string name, DataType type) => NumberOperators.For(type).First(o => string.Equals(o.Name, name, StringComparison.Ordinal));
}
