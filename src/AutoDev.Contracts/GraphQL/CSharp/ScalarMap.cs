using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>
/// Which C# type a scalar is: as the project says, else by the specification that the schema names, else by what scalars of that name are
/// usually. Of any other nobody knows what it looks like, so it is any JSON.
/// </summary>
internal sealed class ScalarMap(ScalarTypes scalars, IReadOnlyDictionary<string, ScalarSetting> told)
{
    private static readonly Dictionary<string, (string Type, string? Format)> ByCSharp = new(StringComparer.Ordinal)
    {
        ["string"] = ("string", null),
        ["bool"] = ("boolean", null),
        ["int"] = ("integer", "int32"),
        ["uint"] = ("integer", "uint32"),
        ["long"] = ("integer", "int64"),
        ["ulong"] = ("integer", "uint64"),
        ["double"] = ("number", null),
        ["decimal"] = ("number", "decimal"),
        ["DateOnly"] = ("string", "date"),
        ["DateTimeOffset"] = ("string", "date-time"),
        ["TimeSpan"] = ("string", "duration"),
        ["Guid"] = ("string", "uuid"),
        ["Uri"] = ("string", "uri"),
        ["byte[]"] = ("string", "byte"),
        ["JsonElement"] = ("any", null),
    };

    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Int"] = "int",
        ["Float"] = "double",
        ["String"] = "string",
        ["Boolean"] = "bool",
        ["ID"] = "string",
        ["Date"] = "DateOnly",
        ["DateTime"] = "DateTimeOffset",
        ["UUID"] = "Guid",
        ["GUID"] = "Guid",
        ["URI"] = "Uri",
        ["URL"] = "Uri",
        ["Long"] = "long",
        ["Base64String"] = "byte[]",
    };

    /// <summary>The ends of the addresses where scalars are specified.</summary>
    private static readonly (string End, string Type)[] BySpecification =
    [
        ("rfc3339", "DateTimeOffset"),
        ("date-time", "DateTimeOffset"),
        ("/DateTime", "DateTimeOffset"),
        ("/LocalDate", "DateOnly"),
        ("rfc4122", "Guid"),
        ("rfc9562", "Guid"),
        ("rfc3986", "Uri"),
    ];

    /// <summary>The types that a scalar can be told to be.</summary>
    public static IEnumerable<string> Known => ByCSharp.Keys;

    public TypeRef Of(SchemaType scalar)
    {
        if (told.TryGetValue(scalar.Name, out var own))
        {
            return Of(own);
        }

        var address = scalar.Directives.Find(directive => directive.Name.Text == "specifiedBy")?["url"] is { Kind: ValueKind.String } url ? url.Text : "";
        return (BySpecification.FirstOrDefault(known => address.EndsWith(known.End, StringComparison.OrdinalIgnoreCase)).Type ?? (ByName.TryGetValue(scalar.Name, out var name) ? name : null)) is { } usual ? Framework(usual)
            : told.TryGetValue("*", out var rest) ? Of(rest)
            : scalars.Any;
    }

    private TypeRef Of(ScalarSetting own)
    {
        var known = own.IsKnown ? Framework(own.Type) : null;
        if (known is not null && own.Converter.Length == 0)
        {
            return known;
        }

        var name = known?.Name ?? "global::" + own.Type;
        var codec = own.Converter.Length > 0 ? $"JsonConverted<{name}, global::{own.Converter}>.Codec" : $"JsonParsed<{name}>.Codec";
        return new TypeRef(name, codec, IsValueType: false, TypeKind.Any);
    }

    private TypeRef Framework(string name)
    {
        var (type, format) = ByCSharp[name];
        return type == "any" ? scalars.Any : scalars.Of(type, format);
    }
}
