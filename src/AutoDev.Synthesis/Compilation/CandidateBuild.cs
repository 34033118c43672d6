using System.Collections.Immutable;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Compilation;

/// <summary>The user's project, or as much of it as matters, compiled once with candidates and the harness of their cases.</summary>
internal sealed record CandidateBuild
{
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>Their trees, in the same order.</summary>
    public required IReadOnlyList<SyntaxTree> Trees { get; init; }

    /// <summary>Of the project, or of the part of it that the candidates can have to do with; without the harness.</summary>
    public required CSharpCompilation Compilation { get; init; }

    /// <summary>Errors in each candidate's own text, in the same order.</summary>
    public required IReadOnlyList<IReadOnlyList<Diagnostic>> Errors { get; init; }

    /// <summary>Errors in other files that the project has not without candidates.</summary>
    public required IReadOnlyList<Diagnostic> ErrorsElsewhere { get; init; }

    /// <summary>Errors that the project has anyway.</summary>
    public required IReadOnlyList<Diagnostic> OwnErrors { get; init; }

    /// <summary>For each candidate the cases that do not compile, with the reason.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<int, string>> BadCases { get; init; }

    public required IReadOnlyList<HarnessSource> Harness { get; init; }

    /// <summary>The assembly; empty where there are errors.</summary>
    public ImmutableArray<byte> Image { get; init; } = [];

    /// <summary>Its portable debug information, which knows the file that each method came from.</summary>
    public ImmutableArray<byte> Symbols { get; init; } = [];

    /// <summary>Whether anything but cases does not compile.</summary>
    public bool HasErrors => ErrorsElsewhere.Count + OwnErrors.Count > 0 || Errors.Any(static errors => errors.Count > 0);

    public bool Succeeded => !Image.IsEmpty;
}
