using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Writes a program as the C# that a careful person would have written.</summary>
/// <param name="older">Whether the text must do with what .NET Standard 2.0 and .NET Framework have.</param>
public sealed class CSharpPrinter(bool older = false) : IPrinter
{
    public string Language => "csharp";

    public PrintedBody Print(Program program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var writer = new ExpressionWriter(program.Problem, older);
        var body = ResultConversion.Apply(program.Body, program.Problem.Returns);
        var isExpression = BodyWriter.FitsExpression(body);
        var layout = new BodyWriter(writer, program.Problem);
        var text = isExpression ? layout.Expression(body) : layout.Statements(body);
        text = string.Join("\n\n", writer.Functions.Texts.Prepend(text));
        if (Structure.All(body).Any(static part => part is Call { Operator.Wraps: true }))
            text = isExpression ? $"unchecked({text})" : $"unchecked\n{{\n{BodyWriter.Indent(text)}\n}}";
        return new PrintedBody(isExpression, text, writer.Usings);
    }

    public string PrintMember(Program program) => MemberWriter.Write(program.Problem, Print(program));
}
