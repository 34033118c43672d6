namespace AutoDev.Synthesis.Ledger;

/// <summary>One decision, attempt, cost or outcome.</summary>
/// <param name="Requirement">Its id; empty where it is about the project.</param>
public sealed record LedgerEntry(LedgerEvent Event, string Requirement)
{
    /// <summary>The tier that was asked; null where none was.</summary>
    public int? Tier { get; init; }

    /// <summary><c>search</c>, a model's name; empty where nothing was asked.</summary>
    public string Origin { get; init; } = "";

    /// <summary>The gate that refused, or that was last to pass; empty where none judged.</summary>
    public string Gate { get; init; } = "";

    /// <summary>Why, in the words of the finding or of the evidence.</summary>
    public string Detail { get; init; } = "";

    public TimeSpan? Elapsed { get; init; }

    /// <summary>What a model's provider charges for it, in US dollars; null where nothing is charged.</summary>
    public decimal? Cost { get; init; }
}

/// <summary>What happened.</summary>
public enum LedgerEvent
{
    /// <summary>A build began to work on changes.</summary>
    Started,

    /// <summary>A tier was asked and proposed a candidate.</summary>
    Proposed,

    /// <summary>A tier was asked and could not.</summary>
    Declined,

    /// <summary>A gate refused a candidate.</summary>
    Refused,

    /// <summary>Every gate let a candidate pass.</summary>
    Accepted,

    /// <summary>Files and lock were written.</summary>
    Committed,

    /// <summary>A hand-edited file was left as it is.</summary>
    Skipped,

    /// <summary>A killed commit was finished or undone.</summary>
    Recovered,

    /// <summary>A user kept an edit.</summary>
    Adopted,

    /// <summary>A user gave an edit up.</summary>
    Discarded,
}
