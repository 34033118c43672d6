using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>A member that stands in a document and nowhere else: where it belongs, and how C# declares it there.</summary>
public static class SpecifiedMember
{
    /// <summary>What opens a type that nobody has declared yet, before its name.</summary>
    public const string TypeHeader = "public static partial class ";

    /// <summary>
    /// The signature with what the front matter says where it says nothing itself. No namespace is then the project's root namespace;
    /// no type is a question to the author.
    /// </summary>
    public static MemberSignature Place(MemberSignature signature, FrontMatter frontMatter) =>
        frontMatter.Complete(signature) with { Modifiers = ModifiersOf(signature) };

    /// <summary>The declaration up to its body.</summary>
    public static string HeaderOf(MemberSignature signature)
    {
        var modifiers = string.Join(" ", ModifiersOf(signature));
        var parameters = string.Join(", ", signature.Parameters.Select(static parameter =>
            $"{parameter.Type} {CSharpWords.Escaped(parameter.Name)}{(parameter.Default is null ? "" : " = " + parameter.Default)}"));
        return signature.Kind switch
        {
            MemberKind.Property => $"{modifiers} {signature.ReturnType} {CSharpWords.Escaped(signature.Name)}",
            MemberKind.Constructor => $"{modifiers} {CSharpWords.Escaped(signature.Name)}({parameters})",
            _ => $"{modifiers} {signature.ReturnType} {CSharpWords.Escaped(signature.Name)}({parameters})",
        };
    }

    // Static unless it says otherwise by standing in a document at all: a document has no instance to speak of.
    private static EquatableArray<string> ModifiersOf(MemberSignature signature)
    {
        var accessibility = signature.Modifiers.Where(static modifier => modifier is "public" or "internal").DefaultIfEmpty("public").First();
        return signature.Kind == MemberKind.Constructor ? [accessibility] : [accessibility, "static"];
    }
}
