namespace AutoDev.ProgrammingByExample.Search;

/// <summary>How much of the language a problem is searched with: less of it reaches further in the same work.</summary>
internal enum Breadth
{
    /// <summary>Of bits alone: logic, shifts and sums, without quotients and counts.</summary>
    Narrow,

    /// <summary>What the types at hand have.</summary>
    Usual,

    /// <summary>Numbers are also read as sequences: of their digits, and of what is counted up to them.</summary>
    Unfolding,
}
