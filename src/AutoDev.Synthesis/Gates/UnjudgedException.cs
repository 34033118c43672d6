using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Gates;

/// <summary>
/// Thrown by a gate that cannot do its work on this machine now, such as on a full disk. It says nothing of the candidates: they are neither
/// accepted nor refused, and the next build judges them.
/// </summary>
public sealed class UnjudgedException : Exception
{
    public UnjudgedException()
    {
    }

    public UnjudgedException(string message)
        : base(message)
    {
    }

    public UnjudgedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What is in the way.</summary>
    public required Finding Finding { get; init; }

    internal static UnjudgedException Of(Finding finding, Exception cause) => new(finding.Message, cause) { Finding = finding };
}
