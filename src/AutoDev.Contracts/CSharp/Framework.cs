namespace AutoDev.Contracts.CSharp;

/// <summary>The framework's types that generated code names: in full where the document has a type of that name.</summary>
internal sealed class Framework(Func<string, bool> isTaken)
{
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["DateOnly"] = "System",
        ["DateTimeOffset"] = "System",
        ["Func"] = "System",
        ["Guid"] = "System",
        ["TimeSpan"] = "System",
        ["Uri"] = "System",
        ["IAsyncEnumerable"] = "System.Collections.Generic",
        ["IReadOnlyDictionary"] = "System.Collections.Generic",
        ["IReadOnlyList"] = "System.Collections.Generic",
        ["Stream"] = "System.IO",
        ["HttpClient"] = "System.Net.Http",
        ["HttpContent"] = "System.Net.Http",
        ["HttpMethod"] = "System.Net.Http",
        ["HttpResponseMessage"] = "System.Net.Http",
        ["JsonElement"] = "System.Text.Json",
        ["Utf8JsonReader"] = "System.Text.Json",
        ["Utf8JsonWriter"] = "System.Text.Json",
        ["CancellationToken"] = "System.Threading",
        ["Task"] = "System.Threading.Tasks",
        ["ValueTask"] = "System.Threading.Tasks",
        ["WebSocket"] = "System.Net.WebSockets",
    };

    /// <summary>What the shared runtime is called; no type of a document may be.</summary>
    public static IReadOnlyList<string> Runtime { get; } =
        ["JsonCodec", "JsonModel", "JsonWord", "JsonNames", "JsonObject", "JsonExtra", "JsonUnion", "JsonOptional", "IJsonModel", "IJsonWord", "IJsonCodec",
        "ContractRequest", "ContractResponse", "ContractCredential", "ContractOperation", "ContractOperationAttribute", "ParameterStyle", "JsonKind", "IJsonValid", "JsonViolations", "JsonSchemaCheck", "JsonSchemaRule", "JsonMarks", "JsonEquality", "JsonNumber", "JsonConverted", "JsonParsed", "ServerAnswer", "ServerRequest", "ServerRoutes", "ServerParts", "SecuritySchemeUse",
        "GraphQLRequest", "GraphQLReply", "GraphQLSocket", "GraphQLNetSchema", "GraphQLNetType", "GraphQLNetValue", "GraphQLNetScalar", "GraphQLNetBatches", "GraphQLNetStream"];

    /// <summary>Members that generated types have whatever the document says: no type can have the name of its own member.</summary>
    public static IReadOnlyList<string> Members { get; } =
        ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract", "PrintMembers", "Clone",
        "Names", "Validate", "Read", "Write", "WriteTo", "Fit", "Of", "Value", "Match", "Other", "Cases", "Server", "Deconstruct"];

    /// <summary>What no property of a record can be called.</summary>
    public static HashSet<string> OfRecords { get; } =
        new(Members.Where(member => member is not ("Of" or "Value" or "Match" or "Other" or "Cases" or "Server")).Concat(Runtime), StringComparer.Ordinal);

    /// <summary>What no case of a union can be called.</summary>
    public static HashSet<string> OfUnions { get; } = new(Members.Concat(Runtime), StringComparer.Ordinal);

    /// <summary>What no known word can be called.</summary>
    public static HashSet<string> OfWords { get; } = new(Members, StringComparer.Ordinal);

    public static IEnumerable<string> Names => Namespaces.Keys;

    private static readonly IReadOnlyList<IGrouping<string, string>> ByNamespace =
        [.. Namespaces.ToLookup(name => name.Value, name => name.Key, StringComparer.Ordinal).OrderBy(names => names.Key, StringComparer.Ordinal)];

    /// <summary>The namespaces that a text needs, and perhaps one whose type it only speaks of.</summary>
    public static IEnumerable<string> UsingsOf(string text) => ByNamespace
        .Where(names => names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0))
        .Select(names => names.Key);

    public string this[string name] => isTaken(name) ? $"global::{Namespaces[name]}.{name}" : name;
}
