namespace AutoDev.ProgrammingByExample;

/// <summary>A function that was found.</summary>
public sealed class Program
{
    internal Program(Problem problem) => Problem = problem;

    public Problem Problem { get; }
}
