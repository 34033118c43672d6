namespace AutoDev.Contracts.CSharp;

/// <summary>The framework's types for a type and a format.</summary>
internal sealed class ScalarTypes(Framework framework)
{
    public TypeRef Any { get; } = new(framework["JsonElement"], "JsonCodec.Any", IsValueType: true, TypeKind.Any, IsAny: true);

    public TypeRef String { get; } = new("string", "JsonCodec.String", IsValueType: false, TypeKind.Text);

    public TypeRef File { get; } = new(framework["HttpContent"], "JsonCodec.File", IsValueType: false, TypeKind.File);

    /// <summary>A body that is no structure at all.</summary>
    public TypeRef Stream { get; } = new(framework["Stream"], "", IsValueType: false, TypeKind.File);

    public TypeRef Int64 { get; } = new("long", "JsonCodec.Int64", IsValueType: true, TypeKind.Integer);

    public TypeRef Number { get; } = new("double", "JsonCodec.Double", IsValueType: true, TypeKind.Number);

    public TypeRef Boolean { get; } = new("bool", "JsonCodec.Boolean", IsValueType: true, TypeKind.Boolean);

    public TypeRef Of(string type, string? format) => type switch
    {
        "string" => Text(format),
        "integer" => Integer(format) ?? Int64,
        "number" => format == "decimal" ? new("decimal", "JsonCodec.Decimal", IsValueType: true, TypeKind.Number) : Integer(format) ?? Number,
        "boolean" => Boolean,
        "file" => File,
        _ => Any,
    };

    public TypeRef List(TypeRef item, bool isNullable) =>
        new($"{framework["IReadOnlyList"]}<{Nullable(item, isNullable)}>", $"JsonCodec.List({Codec(item, isNullable)})", IsValueType: false, TypeKind.List) { Item = item };

    public TypeRef Map(TypeRef value, bool isNullable) =>
        new($"{framework["IReadOnlyDictionary"]}<string, {Nullable(value, isNullable)}>", $"JsonCodec.Map({Codec(value, isNullable)})", IsValueType: false, TypeKind.Map) { Item = value };

    public static string Nullable(TypeRef type, bool isNullable) => isNullable && !type.IsAny ? type.Name + "?" : type.Name;

    public static string Codec(TypeRef type, bool isNullable) => isNullable && !type.IsAny ? type.Codec + ".OrNull()" : type.Codec;

    private static TypeRef? Integer(string? format) => format switch
    {
        "int32" or "int16" or "int8" or "uint8" or "uint16" => new("int", "JsonCodec.Int32", IsValueType: true, TypeKind.Integer),
        "uint32" => new("uint", "JsonCodec.UInt32", IsValueType: true, TypeKind.Integer),
        "uint64" => new("ulong", "JsonCodec.UInt64", IsValueType: true, TypeKind.Integer),
        "int64" => new("long", "JsonCodec.Int64", IsValueType: true, TypeKind.Integer),
        _ => null,
    };

    private TypeRef Text(string? format) => format switch
    {
        "date" => new(framework["DateOnly"], "JsonCodec.Date", IsValueType: true, TypeKind.Text),
        "date-time" => new(framework["DateTimeOffset"], "JsonCodec.DateTime", IsValueType: true, TypeKind.Text),
        "duration" => new(framework["TimeSpan"], "JsonCodec.Duration", IsValueType: true, TypeKind.Text),
        "uuid" => new(framework["Guid"], "JsonCodec.Guid", IsValueType: true, TypeKind.Text),
        "uri" => new(framework["Uri"], "JsonCodec.Uri", IsValueType: false, TypeKind.Text),
        "byte" => new("byte[]", "JsonCodec.Bytes", IsValueType: false, TypeKind.Text),
        "decimal" => new("decimal", "JsonCodec.DecimalText", IsValueType: true, TypeKind.Text),
        "binary" => File,
        _ => String,
    };
}
