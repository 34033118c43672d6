using AutoDev.Analyzers;
using AutoDev.Contracts;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Contracts;

/// <summary>A finding with its lines, without anything of the compiler's that would keep a compilation alive.</summary>
internal sealed record ContractProblem(Rule Rule, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static ContractProblem Of(ContractFinding finding, string path, LineStarts lines) => new(
        RuleOf(finding.Fault),
        finding.Message,
        path,
        new TextSpan(finding.Start, finding.Length),
        new LinePositionSpan(lines.PositionOf(finding.Start), lines.PositionOf(finding.Start + finding.Length)));

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptors.Of(Rule), Location.Create(Path, Span, Lines), Message);

    private static Rule RuleOf(ContractFault fault) => fault switch
    {
        ContractFault.Malformed => ContractRules.Malformed,
        ContractFault.DuplicateKey => ContractRules.DuplicateKey,
        ContractFault.UnresolvedReference => ContractRules.UnresolvedReference,
        ContractFault.WrongKind => ContractRules.WrongKind,
        ContractFault.DuplicateOperation => ContractRules.DuplicateOperation,
        ContractFault.PathParameter => ContractRules.PathParameter,
        ContractFault.UnknownSetting => ContractRules.UnknownSetting,
    };
}
