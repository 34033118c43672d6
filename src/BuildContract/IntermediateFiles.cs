namespace AutoDev.BuildContract;

/// <summary>Names of the files in <c>obj/autodev/&lt;Configuration&gt;/</c> through which targets, task and tool tell each other.</summary>
internal static class IntermediateFiles
{
    /// <summary>Task to tool: what it must know (<see cref="InputKeys"/>).</summary>
    public const string Inputs = "build.inputs";

    /// <summary>Task to itself: what the doorbell saw.</summary>
    public const string DoorbellState = "doorbell.state";

    /// <summary>Tool to targets: the files that belong to Compile.</summary>
    public const string Generated = "generated.list";

    /// <summary>Tool to task: its diagnostics, repeated while nothing changes.</summary>
    public const string Findings = "findings.list";

    /// <summary>Tool to task: its closing line, repeated while nothing changes.</summary>
    public const string Summary = "summary.txt";

    /// <summary>Tool to itself and to task: requirements of which a gate refused the candidate, so that any changed source may help.</summary>
    public const string Refused = "refused.list";

    /// <summary>Tool to itself and to task, in the folder above, which all configurations share: a commit that was begun and not ended.</summary>
    public const string Journal = "commit.journal";
}
