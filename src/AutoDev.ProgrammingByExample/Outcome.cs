namespace AutoDev.ProgrammingByExample;

/// <summary>What the search came to. <see cref="Steps"/> counts work, not time, so that it is equal on every machine.</summary>
public abstract record Outcome(long Steps);

/// <summary>A program that agrees with every example.</summary>
/// <param name="Ambiguity">Set where the answers nearby are too doubtful to be taken without a look.</param>
public sealed record Solved(Program Program, Ambiguity? Ambiguity, long Steps) : Outcome(Steps)
{
    /// <summary>From 0 to 1: how much speaks for another answer on inputs nearby.</summary>
    public double Doubt { get; init; }

    /// <summary>The one row that a simpler program misses, and only just, which fits all others: it may be a typing error.</summary>
    public Outlier? Outlier { get; init; }
}

/// <summary>Programs were found, but the evidence is thinner than the simplest of them.</summary>
/// <param name="Simplest">Agrees with every example, and is not to be believed; what the threshold of refusal is calibrated with.</param>
/// <param name="Reason">For a person: what is missing, as half a sentence.</param>
public sealed record Refused(Program Simplest, string Reason, Ambiguity? Ambiguity, long Steps) : Outcome(Steps)
{
    /// <summary>The one row that stands against a rule which all others follow.</summary>
    public Outlier? Outlier { get; init; }
}

/// <summary>No program was found within the effort.</summary>
/// <param name="Reason">For a person: what was tried and what would help, as half a sentence.</param>
public sealed record Unsolved(string Reason, long Steps) : Outcome(Steps)
{
    /// <inheritdoc cref="Refused.Outlier"/>
    public Outlier? Outlier { get; init; }
}

/// <summary>A row that stands alone against a rule which all others follow.</summary>
public sealed record Outlier(Example Example, Program Rule);

/// <summary>An input on which good programs part, and what each answers: the most useful next row.</summary>
/// <param name="Answers">The chosen program's first, and alone where no rival is known and yet the rows confirm too little. <see cref="Failure"/> where a program throws.</param>
public sealed record Ambiguity(IReadOnlyList<object?> Inputs, IReadOnlyList<object?> Answers);

/// <summary>The outcome of a program that throws.</summary>
public sealed record Failure(string ExceptionType);

/// <summary>How much work a search may do, in steps.</summary>
public sealed record Effort(long Steps)
{
    /// <summary>Ends within about 2 s on 2 cores.</summary>
    public static Effort Build { get; } = new(12_000_000);

    /// <summary>Ends within about 60 s on 2 cores.</summary>
    public static Effort Deep { get; } = new(300_000_000);
}
