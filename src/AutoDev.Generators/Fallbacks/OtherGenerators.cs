using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Fallbacks;

/// <summary>Members whose bodies come from another generator, whose output no generator can see: a second body would not compile.</summary>
internal static class OtherGenerators
{
    private static readonly HashSet<string> OnMembers = new(StringComparer.Ordinal)
    {
        "GeneratedRegex", "LoggerMessage", "LibraryImport", "JSImport", "ObservableProperty", "GeneratedDependencyProperty",
    };

    private static readonly HashSet<string> OnTypes = new(StringComparer.Ordinal)
    {
        "Mapper",
    };

    public static bool Complete(MemberDeclarationSyntax member) =>
        AnyNamed(member.AttributeLists, OnMembers)
        || member.Ancestors().OfType<TypeDeclarationSyntax>().Any(type => AnyNamed(type.AttributeLists, OnTypes));

    private static bool AnyNamed(SyntaxList<AttributeListSyntax> lists, HashSet<string> names) =>
        lists.SelectMany(list => list.Attributes).Any(attribute => names.Contains(OpenMemberSyntax.NameOf(attribute)));
}
