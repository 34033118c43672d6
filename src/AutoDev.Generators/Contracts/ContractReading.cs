using System.Diagnostics.CodeAnalysis;
using AutoDev.Contracts;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Contracts;

/// <summary>What became of a contract: its files and what is wrong with it, each compared by value further on.</summary>
internal sealed record ContractReading(IReadOnlyList<ContractSource> Sources, IReadOnlyList<Finding> Findings, bool HasServer = false, bool HasGraphQL = false)
{
    /// <summary>Whether something stands on what puts servers behind GraphQL.NET.</summary>
    public bool HasGraphQLNet { get; init; }

    /// <summary>Where the operations stand, as source: the one file that a moved line writes anew. Null where there are none.</summary>
    public ContractSource? Places { get; init; }

    /// <summary>A fault of ours is a finding: it must not take a user's compiler or editor down.</summary>
    public static ContractReading Of(ContractUnit unit, ProjectAge project, ContractMemory memory) => Of(unit, project, (text, item) => ContractGenerator.Generate(text, item, memory));

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever the bug is, the host must live; the finding says what it was.")]
    internal static ContractReading Of(ContractUnit unit, ProjectAge project, Func<string, ContractItem, ContractGeneration> generate)
    {
        var text = unit.Text;
        var document = new DocumentText(text.Path, text.Text);
        var others = new Dictionary<string, DocumentText>(StringComparer.Ordinal);
        try
        {
            var generation = generate(text.Text, new ContractItem(text.Emit, text.Namespace, text.RootNamespace, text.File, project.HasAspNetCore, text.Operations) { HasHttpClientFactory = project.HasHttpClientFactory, Baseline = text.Baseline, Files = unit.Files });
            var folder = SourceFolder.Of(text.File);
            return new ContractReading(
                [.. generation.Files.Select(file => new ContractSource($"{folder}/{file.Name}.g.cs", file.Text))],
                [.. generation.Findings.Select(finding => finding.At(DocumentOf(finding.File)))],
                generation.HasServer)
            {
                Places = OperationPlaces.Write(folder, text.File, generation.Methods, DocumentOf),
            };
        }
        catch (Exception exception)
        {
            return Fault(document, exception);
        }

        DocumentText DocumentOf(string? file)
        {
            if (file is null)
            {
                return document;
            }

            if (!others.TryGetValue(file, out var other))
            {
                var part = unit.Parts.First(part => part.File == file);
                others.Add(file, other = new DocumentText(part.Path, part.Text));
            }

            return other;
        }
    }

    public static ContractReading Fault(DocumentText document, Exception exception) =>
        new([], [SpecificationRules.InternalError.At(document.Place(0, 0), $"{exception.GetType().Name}: {exception.Message}")]);
}

/// <summary>A generated file.</summary>
internal sealed record ContractSource(string HintName, string Text);
