using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.CSharp;

/// <summary>A type that will be generated. Its name is known before its parts are.</summary>
internal abstract class TypePlan(string name, TypeWords words)
{
    public string Name { get; } = name;

    public Prose? Description { get; } = words.Description;

    public bool IsDeprecated { get; } = words.IsDeprecated;

    /// <summary>Whether a server is given values of it as text: in a query, a header, a form.</summary>
    public bool ComesAsText { get; set; }

    /// <summary>Whether it rules something that generated code checks: itself, or a part of it.</summary>
    public bool HasRules { get; set; }

    /// <summary>The method that checks values as JSON; null where the values of its parts are checked one by one.</summary>
    public string? Whole { get; set; }
}

/// <summary>What a document says of a type to people.</summary>
internal readonly record struct TypeWords(Prose? Description, bool IsDeprecated)
{
    public static TypeWords Of(DocumentNode schema) => new(Prose.At(schema["description"]) ?? Prose.At(schema["title"]), schema["deprecated"]?.IsTrue == true);
}

/// <summary>A record.</summary>
internal sealed class RecordPlan(string name, TypeWords words) : TypePlan(name, words)
{
    /// <summary>What its properties were gathered from; null before they are.</summary>
    public DocumentNode? Schema { get; set; }

    public List<PropertyPlan> Properties { get; } = [];

    /// <summary>What properties beyond the named ones are; null where there are none.</summary>
    public TypeRef? Extra { get; set; }

    public string ExtraName { get; set; } = "AdditionalProperties";

    public RecordPlan? Base { get; set; }

    /// <summary>The property that says which of the types below it an object is.</summary>
    public string? Tag { get; set; }

    /// <summary>What the document says is a kind of this.</summary>
    public List<(string Value, RecordPlan Plan)> Derived { get; } = [];

    /// <summary>What is a kind of this in C# too: in a circle nothing is.</summary>
    public IEnumerable<(string Value, RecordPlan Plan)> Kinds => Derived.Where(kind => kind.Plan.IsBelow(this));

    public bool IsBelow(RecordPlan other)
    {
        for (var above = Base; above is not null; above = above.Base)
        {
            if (above == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a kind adds to this one's name; else its own name.</summary>
    public string KindName(RecordPlan kind) => kind.Name.Length > Name.Length && kind.Name.StartsWith(Name, StringComparison.Ordinal) ? kind.Name.Substring(Name.Length) : kind.Name;

    /// <summary>Whether the kinds are told apart by a method with a function for each of them.</summary>
    public bool HasMatch { get; set; }

    /// <summary>What it is besides, each with its members that are not simply there.</summary>
    public List<(string Name, IReadOnlyList<string> Members)> Interfaces { get; } = [];

    /// <summary>The values of inherited properties that say what this is.</summary>
    public List<(string Property, string Value)> Tags { get; } = [];
}

/// <param name="JsonName">As it is on the wire.</param>
/// <param name="Value">The only value that the property has.</param>
internal sealed record PropertyPlan(
    string JsonName,
    string Name,
    TypeRef Type,
    bool IsRequired,
    bool IsNullable,
    bool IsInherited,
    string? Value,
    Prose? Description,
    bool IsDeprecated,
    DocumentNode? Schema)
{
    /// <summary>Whether there is always a value that is not null.</summary>
    public bool IsSure => IsRequired && (!IsNullable || Type.IsAny);

    /// <summary>Given, absent and null are three things.</summary>
    public bool IsOptional => !IsRequired && IsNullable && !Type.IsAny;
}

/// <summary>Words that are known today.</summary>
internal sealed class WordsPlan(string name, TypeWords words) : TypePlan(name, words)
{
    public List<(string Name, string Value)> Values { get; } = [];

    /// <summary>Whether the document allows any other word as well.</summary>
    public bool IsOpen { get; set; }

    public static WordsPlan Of(string name, TypeWords words, IEnumerable<string> values)
    {
        var plan = new WordsPlan(name, words);
        var members = new NameScope(Framework.OfWords, [name]);
        foreach (var value in values.Distinct())
        {
            plan.Values.Add((members.Take(Identifier.Pascal(value)), value));
        }

        return plan;
    }
}

/// <summary>One of several types.</summary>
internal sealed class UnionPlan(string name, TypeWords words, DocumentNode schema) : TypePlan(name, words)
{
    public DocumentNode Schema { get; } = schema;

    public List<(string Name, TypeRef Type)> Cases { get; } = [];

    public string? Tag { get; set; }

    public List<(string Value, int Case)> Tags { get; } = [];
}
