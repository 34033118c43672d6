namespace AutoDev.ProgrammingByExample;

/// <summary>Finds the program that a person would most likely have meant by some examples.</summary>
public static class Synthesizer
{
    public static Outcome Solve(Problem problem, Effort effort) => new Unsolved("nothing was tried", 0);
}
