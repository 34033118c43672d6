using System.Globalization;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Planning;

/// <summary>A column's type from its cells.</summary>
internal static class TypeInference
{
    /// <summary>C# text; null where the cells do not tell.</summary>
    public static string? Of(string heading, IEnumerable<CellValue> cells, IReadOnlyList<Requirement> all, CSharpCompilation compilation)
    {
        var values = cells.SelectMany(Conditions.ValuesOf).Where(static value => value is not ExceptionValue).ToList();
        var plain = values.FindAll(static value => value is not (NullValue or EmptyValue));
        var type = plain.Count == 0 ? null : Known(Of(plain), compilation) ?? Named(heading, plain, all, compilation);
        return type is not null && plain.Count < values.Count ? type + "?" : type;
    }

    /// <summary>Older frameworks have no type for a day alone, and none that is a time of day and nothing else.</summary>
    private static string? Known(string? type, CSharpCompilation compilation) =>
        type is not ("DateOnly" or "TimeOnly") || compilation.GetTypeByMetadataName($"System.{type}") is not null ? type
        : type == "DateOnly" ? "DateTime"
        : null;

    private static string? Of(List<CellValue> values) => values switch
    {
        _ when values.TrueForAll(static v => v is IntegerValue) => Integer(values),
        _ when values.TrueForAll(static v => v is IntegerValue or DecimalValue) => "decimal",
        _ when values.TrueForAll(static v => v is BooleanValue) => "bool",
        _ when values.TrueForAll(static v => v is DateValue) => values.TrueForAll(static v => Moments.DateOf(v) is not null) ? "DateOnly" : "DateTime",
        _ when values.TrueForAll(static v => v is TimeValue) => "TimeOnly",
        _ when values.TrueForAll(static v => v is DurationValue) => "TimeSpan",
        _ when values.TrueForAll(static v => v is ListValue) => List(values),
        _ when values.TrueForAll(static v => v is TextValue or NameValue) && values.Exists(static v => v is TextValue { Quoted: true }) => "string",
        _ => null,
    };

    private static string? Integer(List<CellValue> values)
    {
        var numbers = values.Select(static v => decimal.TryParse(((IntegerValue)v).Digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue).ToList();
        return numbers.TrueForAll(static n => n is >= int.MinValue and <= int.MaxValue) ? "int"
            : numbers.TrueForAll(static n => n is >= long.MinValue and <= long.MaxValue) ? "long"
            : null;
    }

    private static string? List(List<CellValue> values)
    {
        var items = values.SelectMany(static v => ((ListValue)v).Items).ToList();
        return items.Count > 0 && Of(items) is { } element ? $"IReadOnlyList<{element}>" : null;
    }

    // Bare words are members of the enumeration that the heading names, or of the only one that has them all; else text.
    // One word alone is shared by chance: a ticket that is "closed" is no door.
    private static string? Named(string heading, List<CellValue> values, IReadOnlyList<Requirement> all, CSharpCompilation compilation)
    {
        if (!values.TrueForAll(static v => v is TextValue or NameValue))
        {
            return null;
        }

        var words = values.Select(static v => v is NameValue name ? name.Name : ((TextValue)v).Text).Distinct(StringComparer.Ordinal).ToList();
        var planned = all.Where(static r => r.EnumerationMembers.Count > 0)
            .Select(static r => (Name: TypeNames.Of(r), Members: r.EnumerationMembers.Select(static m => m.Name).ToList()))
            .Concat(all.Select(StateMachine.In).OfType<StateMachine>().Select(static m => (Name: m.StateType, Members: m.States.ToList())))
            .Concat(all.SelectMany(static r => r.Fences).Select(TypeFence.Of).OfType<TypeFence>()
                .Where(static fence => !fence.IsEmpty && fence.Syntax is EnumDeclarationSyntax)
                .Select(static fence => (fence.Name, Members: ((EnumDeclarationSyntax)fence.Syntax).Members.Select(static member => member.Identifier.ValueText).ToList())))
            .ToList();
        var declared = compilation.GetSymbolsWithName(name => WrittenName.Same(name, heading), SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(static type => type.TypeKind == TypeKind.Enum)
            .Select(static type => (type.Name, Members: type.MemberNames.ToList()));
        var fitting = planned.Concat(declared)
            .Where(type => words.TrueForAll(word => type.Members.Exists(member => WrittenName.Same(member, word[(word.LastIndexOf('.') + 1)..]))))
            .Select(static type => type.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return fitting.Find(name => WrittenName.Same(name, heading)) ?? (fitting is [var only] && (words.Count > 1 || IsNamedIn(heading, only)) ? only : "string");
    }

    /// <summary>Whether a type's name begins or ends with the heading's words: <c>status</c> of <c>OrderStatus</c>, <c>door</c> of <c>DoorState</c>.</summary>
    private static bool IsNamedIn(string heading, string type) =>
        WrittenName.Folded(heading) is { Length: > 0 } words && WrittenName.Folded(type) is var name
        && (name.StartsWith(words, StringComparison.Ordinal) || name.EndsWith(words, StringComparison.Ordinal));
}
