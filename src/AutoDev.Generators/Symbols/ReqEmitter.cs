using System.Text;
using AutoDev.Contracts.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Symbols;

/// <summary>Writes <c>AutoDev.Req</c>, in C# that every language version reads.</summary>
[Implements("PRP-106-1")]
internal static class ReqEmitter
{
    public static void Emit(SourceProductionContext output, ReqClass req)
    {
        if (req.Constants.Count > 0)
        {
            output.AddSource(GeneratedSources.Req, SourceText.From(Write(req), Encoding.UTF8));
        }
    }

    public static string Write(ReqClass req)
    {
        var writer = new SourceWriter()
            .Line(GeneratedCode.Comment)
            .Open("namespace AutoDev")
            .Line("/// <summary>The ids of the requirements in this project's specifications.</summary>")
            .Line("[global::Microsoft.CodeAnalysis.Embedded]")
            .Line(GeneratedCode.Attribute)
            .Open("internal static partial class Req");
        for (var i = 0; i < req.Constants.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            Write(writer, req.Constants[i]);
        }

        return writer.Close().Close().ToString();
    }

    private static void Write(SourceWriter writer, ReqConstant constant)
    {
        var title = constant.Title.Length > 0 ? $"{constant.Id}: {constant.Title}" : constant.Id;
        writer.Line($"/// <summary>{XmlText.Escape(title)}</summary>");
        if (constant.Statements.Count > 0 || constant.Criteria.Count > 0)
        {
            writer.Line("/// <remarks>");
            foreach (var statement in constant.Statements)
            {
                writer.Line($"/// <para>{XmlText.Escape(statement)}</para>");
            }

            if (constant.Criteria.Count > 0)
            {
                writer.Line("/// <list type=\"bullet\">");
                foreach (var criterion in constant.Criteria)
                {
                    writer.Line($"/// <item>{XmlText.Escape(criterion)}</item>");
                }

                writer.Line("/// </list>");
            }

            writer.Line("/// </remarks>");
        }

        writer.Line($"public const string {constant.Name} = {SymbolDisplay.FormatLiteral(constant.Id, quote: true)};");
    }
}
