using AutoDev.Contracts;

namespace AutoDev.Generators.Contracts;

/// <summary>What became of a contract: its files and what is wrong with it, each compared by value further on.</summary>
internal sealed record ContractReading(IReadOnlyList<ContractSource> Sources, IReadOnlyList<ContractProblem> Problems)
{
    public static ContractReading Of(ContractText text)
    {
        var generation = ContractGenerator.Generate(text.Text, new ContractItem(text.Emit, text.Namespace, text.RootNamespace, text.File));
        var lines = new LineStarts(text.Text);
        var folder = HintName.Of(text.File);
        return new ContractReading(
            [.. generation.Files.Select(file => new ContractSource($"{folder}/{file.Name}.g.cs", file.Text))],
            [.. generation.Findings.Select(finding => ContractProblem.Of(finding, text.Path, lines))]);
    }
}

/// <summary>A generated file.</summary>
internal sealed record ContractSource(string HintName, string Text);
