using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples;

/// <summary>All rows and sentences that speak of one member.</summary>
/// <param name="Bindings">The tables that are the member's.</param>
internal sealed record Evidence(EquatableArray<EvidenceRow> Rows, EquatableArray<TableBinding> Bindings)
{
    public static Evidence Of(Increment increment)
    {
        var signature = increment.Signature;
        if (signature is null)
        {
            return new Evidence([], []);
        }

        var bindings = increment.Requirement.Tables
            .Where(static table => table.Kind is TableKind.Data or TableKind.Examples or TableKind.Decision)
            .Select(table => TableBinding.Of(table, signature))
            .OfType<TableBinding>()
            .ToEquatableArray();
        var rows = bindings.SelectMany(RowsOf)
            .Concat(increment.Requirement.InlineExamples.Select(example => InlineCall.RowOf(example, increment)).OfType<EvidenceRow>());
        return new Evidence(rows.ToEquatableArray(), bindings);
    }

    private static IEnumerable<EvidenceRow> RowsOf(TableBinding binding)
    {
        var areRules = binding.StatesConditions();
        return binding.Table.Rows.Select(row => RowOf(binding, row, areRules));
    }

    private static EvidenceRow RowOf(TableBinding binding, Row row, bool isRule)
    {
        var cells = binding.Inputs.Select(i => i < 0 ? null : row.Cells[i]).ToList();
        var result = row.Cells[binding.Result];
        return new EvidenceRow(
            cells.Select(static cell => cell?.Value).ToEquatableArray(),
            result.Value,
            cells.Select(static cell => cell?.Raw ?? "").Append(result.Raw).ToEquatableArray(),
            cells.Select(cell => cell?.Span ?? row.Span).Append(result.Span).ToEquatableArray(),
            isRule,
            row.Span);
    }
}
