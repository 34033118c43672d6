using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.JsonSchema;

/// <summary>What the keywords of a schema mean: they differ by what the document's <c>$schema</c> or version says.</summary>
internal sealed class SchemaDialect
{
    private const string Vocabulary = "https://json-schema.org/draft/2020-12/vocab/";

    public static SchemaDialect Latest { get; } = new();

    public static SchemaDialect Draft201909 { get; } = new() { HasPrefixItems = false, ContainsEvaluates = false };

    public static SchemaDialect Draft7 { get; } = new() { HasPrefixItems = false, ContainsEvaluates = false, IsReferenceAlone = true, HasUnevaluated = false, HasDependencies = true };

    /// <summary>A schema of OpenAPI 3.1 is one of 2020-12, of which a sender leaves out what only the other side sends.</summary>
    public static SchemaDialect OpenApi31 { get; } = new() { IsOneWay = true };

    public static SchemaDialect OpenApi30 { get; } = new() { HasPrefixItems = false, ContainsEvaluates = false, IsReferenceAlone = true, HasUnevaluated = false, HasDependencies = false, IsOneWay = true, IsOpenApi30 = true };

    /// <summary>Whether a list of first items is called <c>prefixItems</c>; before, <c>items</c> was a list, and <c>additionalItems</c> the others.</summary>
    public bool HasPrefixItems { get; private set; } = true;

    /// <summary>Whether an item that <c>contains</c> speaks of is evaluated.</summary>
    public bool ContainsEvaluates { get; private set; } = true;

    /// <summary>Whether nothing counts beside <c>$ref</c>.</summary>
    public bool IsReferenceAlone { get; private set; }

    /// <summary>Whether there are the keywords of 2019-09.</summary>
    public bool HasUnevaluated { get; private set; } = true;

    public bool HasDependencies { get; private set; }

    /// <summary>Whether a property that only one side sends is never required.</summary>
    public bool IsOneWay { get; private set; }

    /// <summary>Whether there is <c>nullable</c>, limits are exclusive by a word beside them, and values do not depend on each other but by compositions.</summary>
    public bool IsOpenApi30 { get; private set; }

    public bool HasValidation { get; private set; } = true;

    public bool HasApplicators { get; private set; } = true;

    /// <summary>Null for an address that is no dialect that is known.</summary>
    public static SchemaDialect? Of(string address) => address.TrimEnd('#') switch
    {
        "https://json-schema.org/draft/2020-12/schema" => Latest,
        "https://json-schema.org/draft/2019-09/schema" => Draft201909,
        "http://json-schema.org/draft-07/schema" or "http://json-schema.org/draft-06/schema" or "http://json-schema.org/draft-04/schema"
            or "https://json-schema.org/draft-07/schema" or "https://json-schema.org/draft-06/schema" or "https://json-schema.org/draft-04/schema" => Draft7,
        _ => null,
    };

    /// <summary>The dialect of a document that describes one.</summary>
    public static SchemaDialect Of(DocumentNode metaschema) => metaschema["$vocabulary"] is { IsMapping: true } vocabulary
        ? new SchemaDialect { HasValidation = vocabulary[Vocabulary + "validation"] is not null, HasApplicators = vocabulary[Vocabulary + "applicator"] is not null }
        : Latest;
}
