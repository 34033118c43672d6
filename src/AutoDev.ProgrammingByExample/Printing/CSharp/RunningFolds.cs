using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>
/// Writes a running fold as the loop that a person would write: a copy of the source, each element made from the one before. Only where
/// it is evaluated in any case; elsewhere, such as inside a lambda, it stays an expression, which takes quadratic time.
/// </summary>
internal sealed class RunningFolds(ExpressionWriter writer, Problem problem)
{
    private static readonly string[] Names = ["running", "results", "values", "copies", "items"];

    private static readonly string[] Indexes = ["i", "j", "k", "n", "index", "position"];

    private readonly List<string> statements = [];
    private int count;

    /// <summary>What must stand before the expression.</summary>
    public IReadOnlyList<string> Statements => statements;

    public static bool Has(Expression expression) => expression switch
    {
        Call call when IsRunningFold(call) => true,
        Call { Operator.Decisive: not null } call => Has(call.Arguments[0]),
        Call call => Array.Exists(call.Arguments, Has),
        Conditional conditional => Has(conditional.Then) || Has(conditional.Otherwise),
        _ => false,
    };

    /// <summary>The expression with a local in the place of each running fold.</summary>
    public Expression Extract(Expression expression)
    {
        if (expression is not Call call || !Has(call))
            return expression;
        if (call.Operator.Decisive is not null)
            return new Call(call.Operator, [Extract(call.Arguments[0]), call.Arguments[1]]);
        var arguments = Array.ConvertAll(call.Arguments, Extract);
        if (IsRunningFold(call))
            return Write(arguments[0], (Lambda)call.Arguments[1]);
        return call.Operator.Name is ResultConversion.Materialize && arguments[0] is Variable local && !IsList(problem.Returns)
            ? local
            : new Call(call.Operator, arguments);
    }

    private Variable Write(Expression source, Lambda lambda)
    {
        var name = Free(Names);
        var index = Free(Indexes);
        count++;
        var body = writer.Within(lambda, [$"{name}[{index} - 1]", $"{name}[{index}]"]);
        statements.Add($"var {name} = {writer.Write(source, Precedence.Primary)}.ToArray();");
        statements.Add($"for (var {index} = 1; {index} < {name}.Length; {index}++)\n    {name}[{index}] = {body};\n");
        return new Variable(ExpressionWriter.FirstLocal + count, name, source.Type);
    }

    private string Free(string[] names) => names
        .Where(name => !problem.Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)))
        .ElementAt(count);

    private static bool IsList(DataType type) => type is SequenceType sequence && sequence.CSharpName.StartsWith("List<", StringComparison.Ordinal);

    private static bool IsRunningFold(Call call) =>
        call is { Operator.Name: LambdaOperators.ScanName, Type: SequenceType { Element: not SequenceType } };
}
