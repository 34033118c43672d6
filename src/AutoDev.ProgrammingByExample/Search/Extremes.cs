using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Puts two terms together of which on each row the smaller, or on each row the larger, is right: a bound rather than a case.</summary>
internal sealed class Extremes(Scope scope, Goal goal, ValueTable table, Meter meter)
{
    private const int MostTerms = 60;

    private readonly Operator[] operators = [.. NumberOperators.For(goal.Returns).Where(static o => o.Name is "min" or "max")];
    private int looked;

    /// <summary>Teaches the goal the cheapest such term, where nothing cheaper is right on every row.</summary>
    public void Learn()
    {
        // Where nothing was added there is nothing new to put together.
        var terms = goal.Covers.All.Where(cover => cover.Rows != scope.Everything).Take(MostTerms).ToArray();
        if (terms.Length < 2 || goal.Covers.All.Count == looked || goal.Covers.Covered != scope.Everything)
            return;
        looked = goal.Covers.All.Count;
        (Operator Operator, Term[] Terms)? best = null;
        var least = goal.Covers.On(scope.Everything).Select(static term => term.Cost).DefaultIfEmpty(int.MaxValue).Min();
        for (var i = 1; i < terms.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if ((terms[i].Rows | terms[j].Rows) != scope.Everything)
                    continue;
                meter.Spend(1 + scope.Labelled / 6);
                foreach (var @operator in operators)
                {
                    if (@operator.Cost + terms[i].Term.Cost + terms[j].Term.Cost is var cost && cost < least && IsRight(@operator, terms[i].Term, terms[j].Term))
                        (least, best) = (cost, (@operator, [terms[j].Term, terms[i].Term]));
                }
            }
        }

        if (best is not { } found)
            return;
        var values = new Value[scope.Rows.Length];
        for (var row = 0; row < values.Length; row++)
            values[row] = found.Operator.Apply([found.Terms[0].Values[row], found.Terms[1].Values[row]]);
        var column = table.Encode(values);
        goal.Learn(new Term(found.Operator, found.Terms, column, Column.Hash(column), table));
    }

    private bool IsRight(Operator @operator, Term left, Term right)
    {
        var (some, others) = (left.ColumnIn(table), right.ColumnIn(table));
        var isLeast = @operator.Name is "min";
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (ValueTable.IsFailure(some[row]) || ValueTable.IsFailure(others[row]))
                return false;
            if ((isLeast ? Math.Min(some[row], others[row]) : Math.Max(some[row], others[row])) != goal.Targets[row].Bits)
                return false;
        }

        return true;
    }
}
