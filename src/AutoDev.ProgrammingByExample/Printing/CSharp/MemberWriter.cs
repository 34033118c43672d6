using System.Text;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>A body as a static member, after the namespaces that it needs.</summary>
internal static class MemberWriter
{
    public static string Write(Problem problem, PrintedBody body)
    {
        var parameters = problem.Parameters.Select(static parameter => $"{Types.Declared(parameter.Type)} {Keywords.Escape(parameter.Name)}");
        var text = new StringBuilder();
        foreach (var name in body.Usings)
            text.Append("using ").Append(name).Append(";\n");
        text.Append(body.Usings.Count > 0 ? "\n" : "");
        text.Append($"public static {Types.Declared(problem.Returns)} {problem.Name}({string.Join(", ", parameters)})");
        var lines = body.Text.Split('\n').Select(static line => line.Length == 0 ? "" : "    " + line);
        return body.IsExpression
            ? text.Append(" =>\n").AppendJoin('\n', lines).Append(';').ToString()
            : text.Append("\n{\n").AppendJoin('\n', lines).Append("\n}").ToString();
    }
}
