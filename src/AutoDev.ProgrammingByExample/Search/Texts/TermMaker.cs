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

    public Term Apply(Operator @operator, Term left, Term right)
    {
        var values = new Value[scope.Rows.Length];
        for (var row = 0; row < values.Length; row++)
            values[row] = @operator.Apply([left.Values[row], right.Values[row]]);
        meter.Spend(values.Length * scope.Weight);
        return new Term(new Call(@operator, [left.Expression, right.Expression]), values);
    }
}
