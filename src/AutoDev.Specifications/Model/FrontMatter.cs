using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>Defaults that a document states for all its requirements, as YAML between <c>---</c> lines at its start.</summary>
/// <param name="Namespace">Namespace of members and types that name none; the project's root namespace where absent.</param>
/// <param name="Type">Static partial class that holds members whose signature names no type.</param>
/// <param name="Keys">All keys in their order, known or not, as written.</param>
public sealed record FrontMatter(string? Namespace, string? Type, EquatableArray<FrontMatterKey> Keys)
{
    public static FrontMatter Empty { get; } = new(null, null, []);

    /// <summary>The signature with what it leaves to the document.</summary>
    public MemberSignature Complete(MemberSignature signature) => signature with
    {
        Namespace = signature.Namespace ?? Namespace,
        ContainingType = signature.ContainingType ?? Type,
    };
}

/// <summary>One line of front matter.</summary>
public sealed record FrontMatterKey(string Key, string Value, SourceSpan Span);
