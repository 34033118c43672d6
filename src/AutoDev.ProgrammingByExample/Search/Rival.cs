using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Another program that the rows do not speak against, or only one of them.</summary>
/// <param name="Weight">How likely it is beside the chosen one, which counts 1.</param>
internal sealed record Rival(Expression Expression, double Weight);
