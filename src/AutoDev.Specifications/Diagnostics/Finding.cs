using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Diagnostics;

/// <summary>One thing that is wrong, with its place and what to do instead.</summary>
/// <param name="Rule">An entry of <see cref="RuleCatalog"/>.</param>
/// <param name="Message">Complete: says what is wrong and what to write instead; no trailing period for one sentence.</param>
/// <param name="Place">Null only where no document is at fault.</param>
public sealed record Finding(Rule Rule, string Message, SourcePlace? Place)
{
    /// <summary>The id of the requirement that it is about; null where it is about a document, the lock or the project.</summary>
    public string? Requirement { get; init; }
}
