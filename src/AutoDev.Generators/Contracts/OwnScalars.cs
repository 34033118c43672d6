using AutoDev.Contracts;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Contracts;

/// <summary>
/// Whether a project has the types that it says its scalars are, and what reads and writes them. Parts of a partial type may come from other
/// generators, whose output no generator can see: there the project is believed.
/// </summary>
[Implements("PRP-010-20")]
internal static class OwnScalars
{
    public static EquatableArray<OwnScalar> Of(string scalars, Compilation compilation) =>
        scalars.Length == 0 ? [] : ScalarSetting.All(scalars).Where(static setting => setting.IsOwn).Select(setting => Of(setting, compilation)).ToEquatableArray();

    private static OwnScalar Of(ScalarSetting setting, Compilation compilation)
    {
        var type = setting.IsKnown ? null : Find(setting.Type, compilation);
        var converter = setting.Converter.Length > 0 ? Find(setting.Converter, compilation) : ConverterOf(type);
        var trouble = TypeTrouble(setting, type, compilation) ?? (setting.Converter.Length > 0 ? ConverterTrouble(setting, type, converter, compilation) : ParsingTrouble(setting, type, converter));
        return new OwnScalar(setting, new ScalarSetting(setting.Scalar, type is null ? setting.Type : NameOf(type), converter is null ? setting.Converter : NameOf(converter)), trouble);
    }

    private static string? TypeTrouble(ScalarSetting setting, INamedTypeSymbol? type, Compilation compilation) =>
        setting.IsKnown ? null
        : type is null ? $"'{setting.Type}' is no type of this project, nor of what it references: name it with its namespace{Hint(setting.Type, compilation)}"
        : type.IsStatic || type.IsRefLikeType || type.Arity > 0 || type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Enum) ? $"'{setting.Type}' is no type that a scalar can be: it takes a class, a structure or an enum without type parameters"
        : !IsPublic(type) ? $"'{setting.Type}' is not public, and generated types that have it are"
        : null;

    private static string? ConverterTrouble(ScalarSetting setting, INamedTypeSymbol? type, INamedTypeSymbol? converter, Compilation compilation) =>
        converter is null
            ? MayHaveMore(Find(Container(setting.Converter), compilation)) ? null : $"'{setting.Converter}' is no type of this project, nor of what it references: name the converter with its namespace{Hint(setting.Converter, compilation)}"
        : !compilation.IsSymbolAccessibleWithin(converter, compilation.Assembly) ? $"'{setting.Converter}' cannot be used here: make the converter internal or public"
        : !Converts(converter, setting, type) && !MayHaveMore(converter) ? $"'{setting.Converter}' does not convert '{setting.Type}': derive it from System.Text.Json.Serialization.JsonConverter<{setting.Type}>"
        : !CanBeMade(converter) ? $"'{setting.Converter}' cannot be made: it takes a converter that is not abstract and has a public constructor without parameters"
        : null;

    private static string? ParsingTrouble(ScalarSetting setting, INamedTypeSymbol? type, INamedTypeSymbol? converter) =>
        type is null || converter is not null || MayHaveMore(type) || type.AllInterfaces.Any(one => one is { Name: "IParsable", ContainingNamespace.Name: "System" })
            ? null
            : $"Nothing says how '{setting.Type}' is read and written: name its converter with {setting.Scalar}={setting.Type}:Namespace.Converter, give it a [JsonConverter], or let it implement IParsable<{type.Name}>";

    /// <summary>What the type itself says that converts it.</summary>
    private static INamedTypeSymbol? ConverterOf(INamedTypeSymbol? type) => type?.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { Name: "JsonConverterAttribute" } && attribute.ConstructorArguments.Length == 1)
        .Select(attribute => attribute.ConstructorArguments[0].Value as INamedTypeSymbol)
        .FirstOrDefault(converter => converter is { IsUnboundGenericType: false } && ConvertedBy(converter) is { } converted && SymbolEqualityComparer.Default.Equals(converted, type) && CanBeMade(converter));

    private static bool Converts(INamedTypeSymbol converter, ScalarSetting setting, INamedTypeSymbol? type) => ConvertedBy(converter) is { } converted
        && (type is null ? Display(converted) is var name && (name == setting.Type || name.EndsWith("." + setting.Type, StringComparison.Ordinal)) : SymbolEqualityComparer.Default.Equals(converted, type));

    private static ITypeSymbol? ConvertedBy(INamedTypeSymbol converter)
    {
        for (var above = converter.BaseType; above is not null; above = above.BaseType)
        {
            if (above is { Name: "JsonConverter", TypeArguments: [var converted] } && above.ContainingNamespace.ToDisplayString() == "System.Text.Json.Serialization")
            {
                return converted;
            }
        }

        return null;
    }

    private static bool CanBeMade(INamedTypeSymbol converter) =>
        !converter.IsAbstract && converter.Arity == 0 && converter.InstanceConstructors.Any(one => one.Parameters.IsEmpty && one.DeclaredAccessibility == Accessibility.Public);

    private static bool IsPublic(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));

    private static bool MayHaveMore(INamedTypeSymbol? type) => type?.DeclaringSyntaxReferences.Any(static part =>
        part.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)) == true;

    /// <summary>A type by its name, with the types around it, which C# parts from it as it does namespaces.</summary>
    private static INamedTypeSymbol? Find(string name, Compilation compilation)
    {
        while (name.Length > 0)
        {
            if (compilation.GetTypeByMetadataName(name) is { } type)
            {
                return type;
            }

            var dot = name.LastIndexOf('.');
            if (dot < 0)
            {
                break;
            }

            name = name.Substring(0, dot) + "+" + name.Substring(dot + 1);
        }

        return null;
    }

    private static string Hint(string name, Compilation compilation) =>
        compilation.GetSymbolsWithName(name.Substring(name.LastIndexOf('.') + 1), SymbolFilter.Type).OfType<INamedTypeSymbol>().FirstOrDefault() is { } meant ? $". Did you mean '{Display(meant)}'?" : "";

    private static string Container(string name) => name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : "";

    private static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));
}
