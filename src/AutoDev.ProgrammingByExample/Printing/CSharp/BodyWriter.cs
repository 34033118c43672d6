using System.Text;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Lays the conditionals of a body out: one test as <c>?:</c>, tests of one subject as <c>switch</c>, others as <c>if</c>.</summary>
internal sealed class BodyWriter(ExpressionWriter writer, Problem problem)
{
    public static bool FitsExpression(Expression body)
    {
        if (RunningFolds.Has(body) || LocalFunctions.Has(body))
            return false;
        if (body is not Conditional conditional)
            return body is not Throw;
        var arms = SwitchArms.Of(conditional);
        return arms.Count > 2
            ? arms.All(arm => arm.Result is not Conditional { Then: Conditional } and not Conditional { Otherwise: Conditional })
            : conditional is { Then: not Conditional, Otherwise: not Conditional } and not { Then: Throw, Otherwise: Throw };
    }

    public string Expression(Expression body)
    {
        if (body is not Conditional conditional)
            return writer.Write(body);
        var arms = SwitchArms.Of(conditional);
        return arms.Count > 2
            ? Switch(arms)
            : $"{writer.Write(conditional.Test, Precedence.Or)} ? {Result(conditional.Then, conditional.Test, Precedence.Or)} : {Result(conditional.Otherwise, conditional.Test, Precedence.Conditional)}";
    }

    public string Statements(Expression body)
    {
        var text = new StringBuilder();
        while (body is Conditional conditional && !FitsExpression(body))
        {
            text.Append("if (").Append(writer.Write(conditional.Test)).Append(")\n{\n");
            text.Append(Indent(Statements(conditional.Then))).Append("\n}\n\n");
            body = conditional.Otherwise;
        }

        if (body is Throw failure)
            return text.Append($"throw {writer.Exception(failure.Failure, cause: null)};").ToString();
        if (writer.Functions.Inline(body) is { } statements)
            return text.Append(statements).ToString();
        var folds = new RunningFolds(writer, problem);
        body = folds.Extract(body);
        foreach (var statement in folds.Statements)
            text.Append(statement).Append('\n');
        return text.Append($"return {Expression(body)};").ToString();
    }

    private string Switch(IReadOnlyList<SwitchArm> arms)
    {
        var subject = arms[0].Subject!;
        var text = new StringBuilder().Append(writer.Write(subject, Precedence.Unary)).Append(" switch\n{\n");
        foreach (var arm in arms)
        {
            var pattern = arm.Test is null ? "_" : Patterns.Of(arm.Test, writer)!.Text;
            text.Append("    ").Append(pattern).Append(" => ").Append(Result(arm.Result, subject, Precedence.Lambda)).Append(",\n");
        }

        return text.Append('}').ToString();
    }

    private string Result(Expression result, Expression cause, Precedence least) => result is Throw failure
        ? $"throw {writer.Exception(failure.Failure, cause)}"
        : writer.Write(result, least);

    public static string Indent(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));
}
