using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Dialects.Markdown.Fences;

/// <summary>What a fence holds.</summary>
internal sealed class FenceContent(CSharpFenceKind kind)
{
    public static FenceContent Illustration => new(CSharpFenceKind.Illustration);

    public CSharpFenceKind Kind { get; set; } = kind;

    /// <summary>In their order.</summary>
    public List<FencePart> Parts { get; } = [];

    /// <summary>Where its usings and its namespace stand, which are those of every part behind them.</summary>
    public List<(int Start, int End)> Directives { get; } = [];

    public bool HoldsType => Parts.Exists(static part => part.Signature is null);

    /// <summary>What is wrong with a part; null where nothing is.</summary>
    public string? Error { get; set; }

    public int ErrorAt { get; set; }

    /// <summary>Of types inside types.</summary>
    public int Depth { get; set; }
}

/// <summary>A signature or a type, and where it ends in the fence's code.</summary>
/// <param name="Signature">Null where it is a type.</param>
internal readonly record struct FencePart(MemberSignature? Signature, int End);
