using System.Text;
using AutoDev.Contracts.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Fallbacks;

/// <summary>Writes the implementing part of an open member: it throws, and says why.</summary>
internal static class FallbackEmitter
{
    public static void Emit(SourceProductionContext output, Fallback fallback) =>
        output.AddSource(fallback.Member.HintName, SourceText.From(Write(fallback), Encoding.UTF8));

    public static string Write(Fallback fallback)
    {
        var member = fallback.Member;
        var writer = new SourceWriter().Line(GeneratedCode.Comment);

        // The signature repeats the user's; whatever is to be said about it is said there.
        writer.Line("#pragma warning disable");
        if (member.Nullable)
        {
            writer.Line("#nullable enable annotations");
        }

        foreach (var scope in member.Scopes)
        {
            if (scope.Header.Length > 0)
            {
                writer.Open(scope.Header);
            }

            foreach (var import in scope.Imports)
            {
                writer.Line(import);
            }
        }

        writer.Line("[global::AutoDev.Fallback]").Line(GeneratedCode.Attribute);
        var message = SymbolDisplay.FormatLiteral(fallback.Message, quote: true);
        var body = $"throw new global::System.NotImplementedException({message});";
        writer.Open(member.Head);
        if (member.Accessors.Count == 0)
        {
            writer.Line(body);
        }

        foreach (var accessor in member.Accessors)
        {
            writer.Open(accessor).Line(body).Close();
        }

        writer.Close();
        foreach (var _ in member.Scopes.Skip(1))
        {
            writer.Close();
        }

        return writer.ToString();
    }
}
