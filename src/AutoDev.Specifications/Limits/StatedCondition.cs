namespace AutoDev.Specifications.Limits;

/// <summary>A sentence that says what an input must be, or what is refused.</summary>
/// <param name="Name">What it is about; empty of a refusal.</param>
/// <param name="Text">As the document says it, without its full stop.</param>
public sealed record StatedCondition(string Name, string Text, bool IsRefusal);
