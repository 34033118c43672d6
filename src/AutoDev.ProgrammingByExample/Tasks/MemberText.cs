using System.Text;
using AutoDev.ProgrammingByExample.Printing.CSharp;

namespace AutoDev.ProgrammingByExample.Tasks;

/// <summary>A program as a static member of C#, after the namespaces that it needs.</summary>
[Implements("PRP-302-5")]
public static class MemberText
{
    public static string Of(Program program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var problem = program.Problem;
        var body = new CSharpPrinter().Print(program);
        var parameters = problem.Parameters.Select(static parameter => $"{TypeNames.CSharp(parameter.Type)} {Keywords.Escape(parameter.Name)}");
        var text = new StringBuilder();
        foreach (var name in body.Usings)
            text.Append("using ").Append(name).Append(";\n");
        text.Append(body.Usings.Count > 0 ? "\n" : "");
        text.Append($"public static {TypeNames.CSharp(problem.Returns)} {problem.Name}({string.Join(", ", parameters)})");
        var lines = body.Text.Split('\n').Select(static line => line.Length == 0 ? "" : "    " + line);
        return body.IsExpression
            ? text.Append(" =>\n").AppendJoin('\n', lines).Append(';').ToString()
            : text.Append("\n{\n").AppendJoin('\n', lines).Append("\n}").ToString();
    }
}
