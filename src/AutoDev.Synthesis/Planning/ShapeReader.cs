using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;

namespace AutoDev.Synthesis.Planning;

/// <summary>Turns a type's symbol into its shape.</summary>
/// <param name="model">Of a file that sees what the generated file will see.</param>
/// <param name="position">Inside the types that hold the member.</param>
internal sealed class ShapeReader(SemanticModel model, int position)
{
    // Records may hold each other; a cell that nests deeper than this is no longer readable.
    private const int Depth = 4;

    private static readonly SymbolDisplayFormat Minimal = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Global = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>C# text of the type in the generated file.</summary>
    public string NameOf(ITypeSymbol type) => type.ToMinimalDisplayString(model, position, Minimal);

    public TypeShape ShapeOf(ITypeSymbol type) => ShapeOf(type, Depth);

    private TypeShape ShapeOf(ITypeSymbol type, int depth)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return ShapeOf(nullable.TypeArguments[0], depth) with { Nullable = true };
        }

        var mayBeNull = type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated;
        var plain = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var shape = new TypeShape(KindOf(plain), NameOf(plain), plain.ToDisplayString(Global)) { Nullable = mayBeNull };
        return shape.Kind switch
        {
            ShapeKind.Enumeration => shape with { Members = MembersOf(plain), Name = IsHidden(shape.Name, plain) ? shape.Global : shape.Name },
            ShapeKind.Opaque when ElementOf(plain) is { } element => shape with
            {
                Kind = ShapeKind.Sequence,
                Element = ShapeOf(element, depth),
            },
            ShapeKind.Opaque when depth > 0 && ConstructorOf(plain) is { } constructor => RecordOf(shape, constructor, depth - 1),
            _ => shape,
        };
    }

    /// <summary>
    /// Whether a member takes the name where a member of the type is named, <c>Level.Gold</c>: a method <c>Level</c> does, and a property unless it
    /// is of that very type.
    /// </summary>
    private bool IsHidden(string name, ITypeSymbol type) => model.LookupSymbols(position, name: name.Split('.')[0]).Any(symbol => symbol switch
    {
        INamespaceOrTypeSymbol => false,
        IPropertySymbol property => !SymbolEqualityComparer.Default.Equals(property.Type, type),
        IParameterSymbol parameter => !SymbolEqualityComparer.Default.Equals(parameter.Type, type),
        IFieldSymbol field => !SymbolEqualityComparer.Default.Equals(field.Type, type),
        _ => true,
    });

    // Without a field that no cell can write there is no way to write the whole.
    private TypeShape RecordOf(TypeShape shape, IMethodSymbol constructor, int depth)
    {
        var fields = constructor.Parameters
            .Select(p => new FieldShape(p.Name, ShapeOf(p.Type, depth), p.HasExplicitDefaultValue))
            .ToEquatableArray();
        return fields.All(static field => field.Optional || field.Shape.Kind != ShapeKind.Opaque)
            ? shape with { Kind = ShapeKind.Record, Fields = fields }
            : shape;
    }

    private static ShapeKind KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Int32 => ShapeKind.Int32,
        SpecialType.System_Int64 => ShapeKind.Int64,
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or
            SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 => ShapeKind.SmallInteger,
        SpecialType.System_Decimal => ShapeKind.Decimal,
        SpecialType.System_Double => ShapeKind.Double,
        SpecialType.System_Single => ShapeKind.Single,
        SpecialType.System_Boolean => ShapeKind.Boolean,
        SpecialType.System_String => ShapeKind.Text,
        SpecialType.System_Char => ShapeKind.Character,
        SpecialType.System_DateTime => ShapeKind.DateTime,
        _ when type.TypeKind == TypeKind.Enum => ShapeKind.Enumeration,
        _ when type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } => type.Name switch
        {
            "DateOnly" => ShapeKind.Date,
            "TimeOnly" => ShapeKind.Time,
            "TimeSpan" => ShapeKind.Duration,
            "DateTimeOffset" => ShapeKind.DateTimeOffset,
            "Guid" => ShapeKind.Guid,
            _ => ShapeKind.Opaque,
        },
        _ => ShapeKind.Opaque,
    };

    private static EquatableArray<string> MembersOf(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.IsConst).Select(static f => f.Name).ToEquatableArray();

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol
        {
            Arity: 1,
            Name: "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "IList" or "ICollection" or "List" or "ImmutableArray"
                or "ImmutableList",
        } generic when generic.ContainingNamespace.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Immutable"
            => generic.TypeArguments[0],
        _ => null,
    };

    // The constructor with the most parameters that every caller may use; a copy constructor writes no value.
    private static IMethodSymbol? ConstructorOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } named
            ? named.InstanceConstructors
                .Where(c => c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && c.Parameters.Length > 0)
                .Where(c => !c.Parameters.Any(p => SymbolEqualityComparer.Default.Equals(p.Type, type)))
                .OrderByDescending(static c => c.Parameters.Length)
                .FirstOrDefault()
            : null;
}
