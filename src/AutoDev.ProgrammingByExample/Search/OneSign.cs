using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Numbers that are positive on no row, of which a program reads the size alone. Whoever wrote such rows has said nothing of
/// positive ones, which are what a reader thinks of first. The reverse is no question: digits are read of natural numbers.
/// </summary>
internal static class OneSign
{
    /// <summary>A row with such a number's sign turned; null where there is none to ask about.</summary>
    public static Value[]? First(Expression program, Scope scope)
    {
        foreach (var slot in Structure.All(program).Select(ReadBySize).OfType<int>().Where(slot => slot < scope.Variables.Length))
        {
            var numbers = scope.Column(slot).Take(scope.Labelled).Select(static value => value.Bits).ToArray();
            var at = Array.FindIndex(numbers, static number => number is < 0 and not (int.MinValue or long.MinValue));
            if (at < 0 || Array.Exists(numbers, static number => number > 0))
                continue;
            var row = (Value[])scope.Rows[at].Clone();
            row[slot] = new Value(-numbers[at]);
            return row;
        }

        return null;
    }

    private static int? ReadBySize(Expression part) =>
        part is Call { Operator.Name: NumberOperators.Size or WholeNumberOperators.DigitsName, Arguments: [Variable { Type: Int32Type or Int64Type } number] } ? number.Slot : null;
}
