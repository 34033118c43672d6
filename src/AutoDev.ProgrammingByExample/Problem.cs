namespace AutoDev.ProgrammingByExample;

/// <summary>What is asked for: a function of these parameters that agrees with every example.</summary>
/// <param name="Name">Of the function; used for printing only, never for search.</param>
public sealed record Problem(string Name, IReadOnlyList<Parameter> Parameters, DataType Returns, IReadOnlyList<Example> Examples);

/// <summary>A parameter of a <see cref="Problem"/>.</summary>
public sealed record Parameter(string Name, DataType Type);

/// <summary>One row.</summary>
/// <param name="Inputs">One value for each parameter, as <see cref="DataType"/> says for its type.</param>
public sealed record Example(IReadOnlyList<object?> Inputs, object? Output);
