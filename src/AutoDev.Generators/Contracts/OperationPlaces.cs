using System.Globalization;
using AutoDev.Contracts;
using AutoDev.Contracts.CSharp;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Contracts;

/// <summary>Writes down for the analyzers where a document states the operations of generated methods.</summary>
[Implements("PRP-010-10")]
internal static class OperationPlaces
{
    public static ContractSource? Write(string folder, string file, IReadOnlyList<OperationMethod> methods, Func<string?, DocumentText> documentOf)
    {
        if (methods.Count == 0)
        {
            return null;
        }

        var lines = methods.Select(method =>
        {
            var place = documentOf(method.File).PositionOf(method.Start);
            return string.Format(
                CultureInfo.InvariantCulture,
                "[assembly: global::AutoDev.Contracts.Runtime.ContractOperation({0}, typeof(global::{1}), \"{2}\", {3}, {4}, {5}, {6}, {7})]\n",
                Quoted(method.File ?? file),
                method.Type,
                method.Method,
                Quoted(method.Operation),
                method.Start,
                method.Length,
                place.Line,
                place.Column);
        });
        return new ContractSource(folder + "/Operations.places.g.cs", GeneratedCode.Comment + "\n#pragma warning disable CS0612, CS0618\n" + string.Concat(lines));
    }

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
