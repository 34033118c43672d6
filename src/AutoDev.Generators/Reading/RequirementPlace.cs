namespace AutoDev.Generators.Reading;

/// <summary>A requirement as a fallback body mentions it.</summary>
/// <param name="Key">The id that claims may use: its own, an alias, or one of its criteria's.</param>
/// <param name="ConstantName">The constant for that id in <c>Req</c>; empty where there is none.</param>
/// <param name="HasExamples">Whether it states anything that code can be found from.</param>
internal sealed record RequirementPlace(
    string Key, string ConstantName, string Id, string Title, string DisplayPath, int Line, bool HasExamples);
