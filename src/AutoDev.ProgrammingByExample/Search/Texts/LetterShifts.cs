using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>Texts whose letters have all been moved in the alphabet alike: by a parameter, by a number that the rows show, or to its other end.</summary>
internal sealed class LetterShifts(Scope scope, Goal goal, Meter meter)
{
    private static readonly Operator Characters = CharacterOperators.All.First(static o => o.Name is "characters");

    private static readonly Operator TextOf = CharacterOperators.All.First(static o => o.Name is "text of");

    private static readonly Operator Lower = CharacterOperators.All.First(static o => o.Name is "lower" && o.Parameters is [CharacterType]);

    private static readonly Operator Negation = NumberOperators.For(DataType.Int32).First(static o => o.Name is NumberOperators.Negate);

    private static readonly Operator Select = LambdaOperators.OverOne(DataType.Character, DataType.Character).First();

    private readonly Variable letter = new(scope.Variables.Length, "", DataType.Character);

    public void Run()
    {
        if (goal.Returns is not TextType)
            return;
        int[] rows = [.. Enumerable.Range(0, scope.Labelled).Where(row => !goal.Targets[row].IsFailure)];
        foreach (var text in scope.Variables.Where(static variable => variable.Type is TextType))
        {
            foreach (var subject in new Expression[] { letter, new Call(Lower, [letter]) })
            {
                foreach (var moved in Moves(text, rows, subject))
                {
                    var program = new Call(TextOf, [new Call(Select, [new Call(Characters, [text]), new Lambda([letter], moved)])]);
                    meter.Spend(rows.Length * scope.Weight * 4);
                    if (Array.TrueForAll(rows, row => Interpreter.Run(program, scope.Rows[row]).Equals(goal.Targets[row])))
                        goal.Learn(new Term(program, Array.ConvertAll(scope.Rows, row => Interpreter.Run(program, row))));
                }
            }
        }
    }

    private IEnumerable<Call> Moves(Variable text, int[] rows, Expression subject)
    {
        foreach (var places in scope.Variables.Where(static variable => variable.Type is Int32Type))
        {
            yield return new Call(LetterOperators.Shift, [subject, places]);
            yield return new Call(LetterOperators.Shift, [subject, new Call(Negation, [places])]);
        }

        yield return new Call(LetterOperators.Mirror, [subject]);
        if (rows.Select(row => Distance(scope.Rows[row][text.Slot].Text, goal.Targets[row].Text)).FirstOrDefault(static places => places is > 0) is { } distance)
            yield return new Call(LetterOperators.Shift, [subject, new Constant(new Value(distance), DataType.Int32, CostModel.MinedConstant, isMined: true)]);
    }

    private static int? Distance(string from, string to)
    {
        var at = from.AsSpan().IndexOfAnyInRange('a', 'z');
        return at >= 0 && at < to.Length && to[at] is >= 'a' and <= 'z' ? (to[at] - from[at] + LetterOperators.Letters) % LetterOperators.Letters : null;
    }
}
