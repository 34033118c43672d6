using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Tables with a cell that is missing or cannot be meant: that is why they give no code, and what else seems so only follows from it.</summary>
internal static class FaultyTables
{
    /// <summary>Whether a finding of ours says why a requirement stays open that the reader's own finding in its table explains.</summary>
    public static bool Explain(SpecificationDocument document, Finding finding)
    {
        return finding.Rule == SynthesisRules.StillOpen && document.Requirements
            .Where(requirement => requirement.Id == finding.Requirement)
            .SelectMany(static requirement => requirement.Tables)
            .Any(table => document.Findings.Any(said => IsFault(said, table) && said.Place is { } at && table.Span.Contains(at.Span)));
    }

    private static bool IsFault(Finding finding, Table table) =>
        finding.Rule == SpecificationRules.UnevenRow || finding.Rule == SpecificationRules.ValueDoesNotFit
        || finding.Rule.Id == SpecificationRules.ContradictoryRows.Id || finding.Rule == SpecificationRules.MisreadCell
        || (table.Kind == TableKind.Fields && (finding.Rule == SpecificationRules.ExampleBreaksLimit || finding.Rule == SpecificationRules.BadFieldTable));
}
