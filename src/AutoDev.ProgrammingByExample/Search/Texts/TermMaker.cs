using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>Applies operators to terms, on all rows of a scope, and pays for it.</summary>
internal sealed class TermMaker(Scope scope, Meter meter)
{
    public static Constant Number(int number) =>
        new(new Value(number), DataType.Int32, CostModel.OfNumber(number), isMined: false);

    /// <summary>Which piece.</summary>
    public static Constant Index(int index) =>
        new(new Value(index), DataType.Int32, CostModel.OfIndex(index), isMined: false);

    public static Constant Mark(string mark) => new(new Value(mark), DataType.Text, CostModel.OfMark(mark), isMined: false);

    public static Operator Text(string name) => TextOperators.All.First(o => string.Equals(o.Name, name, StringComparison.Ordinal));

    /// <param name="column">The variable's place among those of the scope, which is not its slot where the scope lies inside another.</param>
    public Term Variable(int column) => new(scope.Variables[column], scope.Column(column));

    public Term Apply(Operator @operator, Term subject, params ReadOnlySpan<Constant> rest)
    {
        Span<Value> arguments = new Value[1 + rest.Length];
        var expressions = new Expression[arguments.Length];
        expressions[0] = subject.Expression;
        for (var i = 0; i < rest.Length; i++)
        {
            expressions[i + 1] = rest[i];
            arguments[i + 1] = rest[i].Value;
        }

        var values = new Value[scope.Rows.Length];
        for (var row = 0; row < values.Length; row++)
        {
            arguments[0] = subject.Values[row];
            values[row] = @operator.Apply(arguments);
        }

        meter.Spend(values.Length * scope.Weight);
        return new Term(new Call(@operator, expressions), values);
    }

    public Term Constant(Constant constant)
    {
        var values = new Value[scope.Rows.Length];
        Array.Fill(values, constant.Value);
        return new Term(constant, values);
    }

    /// <summary>An operator on what differs from row to row.</summary>
    public Term Combine(Operator @operator, params ReadOnlySpan<Term> terms)
    {
        var arguments = new Value[terms.Length];
        var values = new Value[scope.Rows.Length];
        var columns = new Value[terms.Length][];
        var expressions = new Expression[terms.Length];
        for (var i = 0; i < terms.Length; i++)
            (columns[i], expressions[i]) = (terms[i].Values, terms[i].Expression);
        for (var row = 0; row < values.Length; row++)
        {
            for (var i = 0; i < columns.Length; i++)
                arguments[i] = columns[i][row];
            values[row] = @operator.Apply(arguments);
        }

        meter.Spend(values.Length * scope.Weight);
        return new Term(new Call(@operator, expressions), values);
    }

    /// <summary>Any expression, at the price of a few operators.</summary>
    public Term Run(Expression expression)
    {
        meter.Spend(scope.Rows.Length * scope.Weight * 4);
        return new Term(expression, Array.ConvertAll(scope.Rows, row => Interpreter.Run(expression, row)));
    }
}
