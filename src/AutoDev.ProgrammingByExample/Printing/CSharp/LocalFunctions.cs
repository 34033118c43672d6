using System.Text.RegularExpressions;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>The functions that a member's statements call and the library lacks: written once each, after the last statement.</summary>
internal sealed partial class LocalFunctions(Problem problem, ExpressionWriter writer)
{
    private readonly List<(string Name, string Text)> written = [];

    public IReadOnlyList<string> Texts => [.. written.Select(static function => function.Text)];

    public static bool Has(Expression expression) => Structure.All(expression).Any(static part => part is Call { Operator.Local: not null });

    /// <summary>The name that the function of a call goes by.</summary>
    public string NameOf(Call call)
    {
        var local = call.Operator.Local!;
        var parameters = local.Parameters.Select(static parameter => $"{parameter.Type} {parameter.Name}");
        var body = BodyWriter.Indent(Fill(local, call, Array.ConvertAll(local.Parameters, static parameter => parameter.Name)));
        for (var number = 1; ; number++)
        {
            var name = number == 1 ? local.Name : $"{local.Name}{number}";
            if (string.Equals(name, problem.Name, StringComparison.Ordinal) || problem.Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)))
                continue;
            var text = $"static {local.Returns} {name}({string.Join(", ", parameters)})\n{{\n{body}\n}}";
            if (written.Find(function => string.Equals(function.Name, name, StringComparison.Ordinal)) is (not null, _) and var known)
            {
                if (string.Equals(known.Text, text, StringComparison.Ordinal))
                    return name;
                continue;
            }

            written.Add((name, text));
            return name;
        }
    }

    /// <summary>The statements of a call that is all that a member returns; null where they need names of their own.</summary>
    public string? Inline(Expression whole)
    {
        if (whole is not Call { Operator.Local: { } local } call)
            return null;
        var arguments = call.Arguments.Where(static argument => argument is not Lambda).ToArray();
        if (call.Operator.Notation.Text.StartsWith('{') && Array.TrueForAll(arguments, argument => argument is Variable variable && variable.Slot < problem.Parameters.Count)
            && arguments.Distinct().Count() == arguments.Length
            && !Words().Matches(local.Body).Any(word => problem.Parameters.Any(parameter => string.Equals(parameter.Name, word.Value, StringComparison.Ordinal))))
            return Fill(local, call, Array.ConvertAll(arguments, argument => writer.Name((Variable)argument)));
        return null;
    }

    private string Fill(LocalFunction local, Call call, string[] names)
    {
        writer.Use(local.Using);
        var text = local.Body;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i] is Lambda lambda)
                text = text.Replace($"{{b{i}}}", writer.Body(lambda, [names[0]]), StringComparison.Ordinal);
        }

        for (var i = 0; i < names.Length; i++)
            text = text.Replace($"{{{i}}}", names[i], StringComparison.Ordinal);
        return text;
    }

    [GeneratedRegex(@"\b\w+\b")]
    private static partial Regex Words();
}
