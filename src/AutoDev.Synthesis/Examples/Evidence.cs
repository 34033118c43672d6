using System.Runtime.CompilerServices;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples;

/// <summary>All rows and sentences that speak of one member.</summary>
/// <param name="Bindings">The tables that are the member's.</param>
internal sealed record Evidence(EquatableArray<EvidenceRow> Rows, EquatableArray<TableBinding> Bindings)
{
    // Planning, tiers and the file's writer all ask for it; an increment never changes, so it is read once.
    private static readonly ConditionalWeakTable<Increment, Evidence> Known = [];

    public static Evidence Of(Increment increment) => Known.GetValue(increment, Read);

    private static Evidence Read(Increment increment)
    {
        var signature = increment.Signature;
        if (signature is null)
        {
            return new Evidence([], []);
        }

        var bindings = increment.Requirement.Tables
            .Where(static table => table.Kind is TableKind.Data or TableKind.Examples or TableKind.Decision)
            .Select(table => TableBinding.Of(Classified(table, signature), signature, increment.Requirement))
            .OfType<TableBinding>()
            .ToEquatableArray();
        var rows = bindings.SelectMany(binding => RowsOf(binding, increment))
            .Concat(increment.Requirement.InlineExamples.Select(example => InlineCall.RowOf(example, increment)).OfType<EvidenceRow>());
        return new Evidence(rows.ToEquatableArray(), bindings);
    }

    // Where the member stands in code the document alone could not say which column is the result, and so not how to read its cells.
    internal static Table Classified(Table table, MemberSignature signature) =>
        table.Kind == TableKind.Data ? TableClassifier.Classify(table, signature) : table;

    private static IEnumerable<EvidenceRow> RowsOf(TableBinding binding, Increment increment)
    {
        var areRules = binding.StatesConditions();
        return binding.Table.Rows.Select(row => RowOf(binding, row, areRules, increment));
    }

    private static EvidenceRow RowOf(TableBinding binding, Row row, bool isRule, Increment increment)
    {
        var cells = binding.Inputs.Select(i => i < 0 ? null : row.Cells[i]).ToList();
        var result = row.Cells[binding.Result];
        return new EvidenceRow(
            cells.Select(static cell => cell?.Value).ToEquatableArray(),
            result.Value is ExpressionValue { CSharp: var formula } ? new ExpressionValue(FormulaLiterals.Typed(formula, increment)) : result.Value,
            cells.Select(static cell => cell?.Raw ?? "").Append(result.Raw).ToEquatableArray(),
            cells.Select(cell => cell?.Span ?? row.Span).Append(result.Span).ToEquatableArray(),
            isRule,
            row.Span)
        {
            Short = cells.Append(result).Any(static cell => cell is { IsMissing: true })
                ? (row.Cells.Count(static cell => !cell.IsMissing), row.Cells.Count)
                : null,
        };
    }
}
