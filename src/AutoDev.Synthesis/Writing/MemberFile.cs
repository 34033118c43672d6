using AutoDev.Specifications.CSharp;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Writing;

/// <summary>Writes the file of one member: documentation, claim, header, body.</summary>
internal static class MemberFile
{
    private const int LineLength = 120;
    private const string OutOfRange = "ArgumentOutOfRangeException";

    /// <param name="expression">Lines of one expression; further levels as leading tabs.</param>
    public static string OfExpression(Increment increment, CodeStyle style, IReadOnlyList<string> expression, string throws = "", IReadOnlyList<string>? usings = null)
    {
        IReadOnlyList<string> returned = ["return " + expression[0], .. expression.Skip(1)];
        if (NullChecks.For(increment, style, returned).Count > 0 || LimitChecks.For(increment).Count > 0)
        {
            return OfStatements(increment, style, returned, throws, usings);
        }

        return GeneratedFile.WriteMember(increment, style, writer =>
        {
            WriteDocumentation(writer, increment, throws);
            var fits = increment.Header.Length + expression[0].Length + 8 <= LineLength;
            if (fits)
            {
                writer.Line($"{increment.Header} => {expression[0]}");
            }
            else
            {
                writer.Line(increment.Header + " =>");
                writer.Deeper();
                writer.Line(expression[0]);
            }

            writer.Lines(expression.Skip(1));
            if (!fits)
            {
                writer.Shallower();
            }
        }, usings);
    }

    /// <param name="statements">Lines of statements; further levels as leading tabs.</param>
    public static string OfStatements(Increment increment, CodeStyle style, IReadOnlyList<string> statements, string throws = "", IReadOnlyList<string>? usings = null) =>
        GeneratedFile.WriteMember(increment, style, writer =>
        {
            var checks = NullChecks.For(increment, style, statements);
            var limits = LimitChecks.For(increment);
            WriteDocumentation(writer, increment, throws, checksNull: checks.Count > 0, checksLimits: limits.Count > 0);
            writer.Line(increment.Header);
            writer.Open();
            var accessor = increment.Signature!.Kind == MemberKind.Property;
            if (accessor)
            {
                writer.Line("get");
                writer.Open();
            }

            writer.Lines(checks);
            if (checks.Count > 0 && checks[^1].Length > 0)
            {
                writer.Line();
            }

            writer.Lines(limits);
            writer.Lines(statements);
            if (accessor)
            {
                writer.Close();
            }

            writer.Close();
        }, usings);

    private static void WriteDocumentation(StyledWriter writer, Increment increment, string throws, bool checksNull = false, bool checksLimits = false)
    {
        var signature = increment.Signature!;
        if (!increment.Documented)
        {
            writer.Line(Documentation.Summary(Documentation.SummaryOf(increment.Requirement)));
            foreach (var parameter in signature.Parameters)
            {
                writer.Line(Documentation.Parameter(parameter.Name, $"The {Identifiers.Spaced(parameter.Name)}."));
            }

            if (signature.Kind != MemberKind.Constructor)
            {
                writer.Line(Documentation.Returns(ResultOf(increment)));
            }

            if (checksNull)
            {
                writer.Line(Documentation.Throws("ArgumentNullException", "An argument is missing."));
            }

            if (throws.Length > 0 && !(checksLimits && throws == OutOfRange))
            {
                writer.Line(Documentation.Throws(throws, "No row of the specification covers the value."));
            }

            if (checksLimits)
            {
                writer.Line(Documentation.Throws(OutOfRange, throws == OutOfRange
                    ? "A value is outside its limits, or no row of the specification covers it."
                    : "A value is outside its limits."));
            }
        }

        if (increment.Declaration is null)
        {
            writer.Line(GeneratedFile.Implements(increment.Requirement));
        }
    }

    // A column's heading says what the result is; a member's name may be a verb.
    private static string ResultOf(Increment increment)
    {
        var heading = Evidence.Of(increment).Bindings.Select(static binding => binding.Table.Columns[binding.Result].Name).FirstOrDefault() ?? "";
        var words = Identifiers.Spaced(Identifiers.Pascal(heading));
        return words.Length == 0 || WrittenName.Same(words, "expected") ? "The result."
            : words.EndsWith(" of", StringComparison.Ordinal) || words.EndsWith(" for", StringComparison.Ordinal) ? $"The {words[..words.LastIndexOf(' ')]}."
            : $"The {words}.";
    }
}
