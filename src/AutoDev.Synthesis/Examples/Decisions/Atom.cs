namespace AutoDev.Synthesis.Examples.Decisions;

/// <summary>A stretch of a column's values that no condition of the column tells apart.</summary>
internal abstract record Atom;

/// <summary>One number, date, duration or character, by its place in the order.</summary>
internal sealed record Point(decimal Value) : Atom;

/// <summary>Everything between two points, neither included; null is without end.</summary>
internal sealed record Gap(decimal? Above, decimal? Below) : Atom;

/// <summary>One member, one text, or <c>true</c>.</summary>
internal sealed record Key(string Name) : Atom;

/// <summary>Every value that no condition names: other texts, unnamed members, not-a-number.</summary>
internal sealed record Others : Atom;

/// <summary>Null.</summary>
internal sealed record Nothing : Atom;
