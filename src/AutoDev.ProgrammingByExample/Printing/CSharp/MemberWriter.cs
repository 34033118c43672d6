using System.Text;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>A body as a static member, after the namespaces that it needs.</summary>
internal static class MemberWriter
{
    public static string Write(Problem problem, PrintedBody body)
    {
        var parameters = problem.Parameters.Select(static parameter => $"{Types.Declared(parameter.Type)} {Keywords.Escape(parameter.Name)}");
        var text = new StringBuilder();
        var usings = problem.Parameters.Select(static parameter => parameter.Type).Append(problem.Returns).Any(NeedsSystem)
            ? body.Usings.Append("System").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray()
            : [.. body.Usings];
        foreach (var name in usings)
            text.Append("using ").Append(name).Append(";\n");
        text.Append(usings.Length > 0 ? "\n" : "");
        text.Append($"public static {Types.Declared(problem.Returns)} {problem.Name}({string.Join(", ", parameters)})");
        var lines = body.Text.Split('\n').Select(static line => line.Length == 0 ? "" : "    " + line);
        return body.IsExpression
            ? text.Append(" =>\n").AppendJoin('\n', lines).Append(';').ToString()
            : text.Append("\n{\n").AppendJoin('\n', lines).Append("\n}").ToString();
    }

    private static bool NeedsSystem(DataType type) =>
        type is SequenceType sequence ? NeedsSystem(sequence.Element) : MomentOperators.IsMoment(type) || ReferenceEquals(type, DataType.DayOfWeek);
}
