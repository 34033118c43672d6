using System.Collections.Immutable;
using AutoDev.BuildContract;
using AutoDev.Contracts;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Generators.Contracts;

/// <summary>
/// A contract as it came, in plain strings, with what its item asks for. Two are the same when their texts' hashes are: a document of
/// megabytes that comes as a new object is not compared letter by letter.
/// </summary>
/// <param name="File">Its path from the project, with slashes: the same on every machine.</param>
/// <param name="Emit">As the item says it; empty for what is usual.</param>
/// <param name="Schema">To which document of GraphQL this one belongs.</param>
/// <param name="Scalars">Which C# types the scalars of GraphQL are.</param>
internal sealed record ContractText(string Path, string File, string Emit, string Namespace, string RootNamespace, string Schema, string Scalars, string Operations, ImmutableArray<byte> Hash, string Text)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Null for an additional file that is no contract, or that the compiler could not read (and says so itself).</summary>
    public static ContractText? From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var own = options.GetOptions(file);
        if (!own.TryGetValue(Metadata + "AutoDevRole", out var role) || role is not (ContractRoles.Contract or ContractRoles.Part) || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        own.TryGetValue(Metadata + "AutoDevEmit", out var emit);
        own.TryGetValue(Metadata + "AutoDevNamespace", out var space);
        own.TryGetValue(Metadata + "AutoDevSchema", out var schema);
        own.TryGetValue(Metadata + "AutoDevScalars", out var scalars);
        own.TryGetValue(Metadata + "AutoDevLoaders", out var loaders);
        own.TryGetValue(Metadata + "AutoDevOperations", out var operations);
        own.TryGetValue(Metadata + "AutoDevBaseline", out var baseline);
        options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var project);
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var root);
        return new ContractText(file.Path, DocumentPath.Below(file.Path, project ?? ""), emit ?? "", space ?? "", root ?? "", schema ?? "", scalars ?? "", operations ?? "", text.GetContentHash(), text.ToString())
        {
            Loaders = loaders ?? "",
            Baseline = baseline ?? "",
            IsPart = role == ContractRoles.Part,
        };
    }

    /// <summary>Whether it is read together with others.</summary>
    public bool IsGraphQL { get; } = GraphQLText.Is(File, Text);

    /// <summary>The files that it may refer to.</summary>
    public IReadOnlyList<string> Named { get; } = FileReference.In(File, Text);

    /// <summary>Which fields of GraphQL are answered for many objects at once.</summary>
    public string Loaders { get; init; } = "";

    /// <summary>The document that this one is compared with.</summary>
    public string Baseline { get; init; } = "";

    /// <summary>Whether it is there for other documents only.</summary>
    public bool IsPart { get; init; }

    public bool Equals(ContractText? other) =>
        other is not null
        && (Path, File, Emit, Namespace, RootNamespace, Schema, Scalars, Operations, Loaders, Baseline, IsPart, Text.Length) == (other.Path, other.File, other.Emit, other.Namespace, other.RootNamespace, other.Schema, other.Scalars, other.Operations, other.Loaders, other.Baseline, other.IsPart, other.Text.Length)
        && Hash.SequenceEqual(other.Hash);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ Text.Length;
}
