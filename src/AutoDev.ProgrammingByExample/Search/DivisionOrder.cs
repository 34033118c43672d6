using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Whether whole numbers are divided before or after they are multiplied: <c>100 / whole * part</c> cuts off in between, and where rows do not
/// tell, people mean <c>100 * part / whole</c>. A divisor that is a constant is left: full dozens at a price are divided first.
/// </summary>
internal static class DivisionOrder
{
    // How far from a row an input is looked for: a divisor that leaves a remainder is near.
    private const int MostSteps = 6;

    /// <summary>The program with each product of a quotient that may be multiplied first written so.</summary>
    public static Expression MultipliedFirst(Expression program, Scope scope, Value[] targets)
    {
        foreach (var part in Structure.All(program).OfType<Call>().Distinct())
        {
            if (MultipliedFirst(part) is { } product && Structure.Replace(program, part, product) is var other && Fits(other, scope, targets))
                return MultipliedFirst(other, scope, targets);
        }

        return program;
    }

    /// <summary>What <paramref name="part"/> is with the division first: <c>a / b * c</c> and <c>c / b * a</c> for <c>a * c / b</c>.</summary>
    public static IEnumerable<Expression> DividedFirst(Expression part)
    {
        if (part is not Call { Operator.Name: "/", Type: Int32Type or Int64Type, Arguments: [Call { Operator.Name: "*", Arguments: [var left, var right] } product, not Constant and var divisor] } quotient)
            yield break;
        yield return new Call(product.Operator, [new Call(quotient.Operator, [left, divisor]), right]);
        yield return new Call(product.Operator, [new Call(quotient.Operator, [right, divisor]), left]);
    }

    /// <summary>For each other order that fits the rows as well, the first input beside one of them that tells it from the program.</summary>
    public static IEnumerable<Value[]> Telling(Expression program, IReadOnlyList<DataType> types, Scope scope, Value[] targets)
    {
        foreach (var part in Structure.All(program).Distinct())
        {
            foreach (var divided in DividedFirst(part))
            {
                var other = Structure.Replace(program, part, divided);
                if (!Fits(other, scope, targets))
                    continue;
                var told = scope.Rows[..scope.Labelled].SelectMany(row => Beside(types, row)).FirstOrDefault(inputs =>
                    Interpreter.Run(program, inputs) is { IsFailure: false } answer && !Interpreter.Run(other, inputs).Equals(answer));
                if (told is not null)
                    yield return told;
            }
        }
    }

    private static IEnumerable<Value[]> Beside(IReadOnlyList<DataType> types, Value[] row)
    {
        for (var i = 0; i < types.Count; i++)
        {
            for (var step = 1; step <= MostSteps && types[i] is Int32Type or Int64Type; step++)
            {
                foreach (var number in new[] { row[i].Bits + step, row[i].Bits - step })
                {
                    if (number > 0 || row[i].Bits < 0)
                    {
                        var inputs = (Value[])row.Clone();
                        inputs[i] = new Value(number);
                        yield return inputs;
                    }
                }
            }
        }
    }

    // Each step moves a quotient outwards, so that it ends.
    private static Call? MultipliedFirst(Call part)
    {
        if (part is not { Operator.Name: "*", Type: Int32Type or Int64Type, Arguments: [var left, var right] })
            return null;
        var (quotient, factor) = left is Call { Operator.Name: "/" } first ? (first, right) : (right as Call, left);
        return quotient is { Operator.Name: "/", Arguments: [var dividend, not Constant and var divisor] } && quotient.Type == part.Type
            ? new Call(quotient.Operator, [new Call(part.Operator, [dividend, factor]), divisor])
            : null;
    }

    private static bool Fits(Expression program, Scope scope, Value[] targets)
    {
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (!Interpreter.Run(program, scope.Rows[row]).Equals(targets[row]))
                return false;
        }

        return true;
    }
}
