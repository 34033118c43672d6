using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Fallbacks;

/// <summary>A partial member that claims a requirement and has no implementing part: all that is needed to write one.</summary>
internal sealed record OpenMember
{
    /// <summary>Unique in the project and the same on every machine.</summary>
    public required string HintName { get; init; }

    public required ClaimReference Claim { get; init; }

    /// <summary>Whether the declaration stands where nullable annotations mean something; the repetition must say the same.</summary>
    public required bool Nullable { get; init; }

    /// <summary>From the file inwards: what must be opened around the member.</summary>
    public required EquatableArray<Scope> Scopes { get; init; }

    /// <summary>The declaration without attributes, default values and body.</summary>
    public required string Head { get; init; }

    /// <summary><c>get</c>, <c>private set</c>; empty for a method or constructor.</summary>
    public required EquatableArray<string> Accessors { get; init; }
}

/// <summary>A file, namespace or type around a member.</summary>
/// <param name="Header">Empty for the file.</param>
/// <param name="Imports">Its extern aliases and usings, so that the repeated signature means the same types.</param>
internal sealed record Scope(string Header, EquatableArray<string> Imports);

/// <summary>What an attribute names. <c>Req</c> is not there yet when this is read, so a constant is known by its name only.</summary>
/// <param name="Id">The value, where the compiler knows it.</param>
/// <param name="Constant">The last name of the expression, where it does not.</param>
internal sealed record ClaimReference(string? Id, string? Constant);
