namespace AutoDev.Contracts;

/// <summary>A file of generated C#.</summary>
/// <param name="Name">Unique in its contract, also where case does not count.</param>
public sealed record GeneratedFile(string Name, string Text);
