using System.Text;
using AutoDev.Contracts.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Symbols;

/// <summary>Lets <c>[Implements(Req.PRICE_001)]</c> stand in any file without a using.</summary>
internal static class GlobalUsingsEmitter
{
    public const string Text = $"{GeneratedCode.Comment}\nglobal using global::AutoDev;\n";

    public static void Emit(SourceProductionContext output, bool languageKnowsThem)
    {
        if (languageKnowsThem)
        {
            output.AddSource(GeneratedSources.GlobalUsings, SourceText.From(Text, Encoding.UTF8));
        }
    }
}
