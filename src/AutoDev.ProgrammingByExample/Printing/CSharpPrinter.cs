namespace AutoDev.ProgrammingByExample.Printing;

/// <summary>Writes a program as the C# that a careful person would have written.</summary>
public static class CSharpPrinter
{
    public static PrintedBody Print(Program program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var writer = new ExpressionWriter(program.Problem);
        var body = ResultConversion.Apply(program.Body, program.Problem.Returns);
        var isExpression = BodyWriter.FitsExpression(body);
        var text = isExpression ? new BodyWriter(writer).Expression(body) : new BodyWriter(writer).Statements(body);
        return new PrintedBody(isExpression, text, writer.Usings);
    }
}
