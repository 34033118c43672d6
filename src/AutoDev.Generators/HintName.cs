namespace AutoDev.Generators;

/// <summary>The name of a generated source. The compiler refuses most signs by an exception that takes every other source away too.</summary>
internal static class HintName
{
    private const int LongestPart = 60;

    /// <summary>Letters, digits and dots, whatever the names are; what they lose the digits behind them tell apart.</summary>
    /// <param name="whole">Differs between any two sources.</param>
    public static string Of(string type, string member, string whole) => $"{Plain(type)}.{Plain(member)}-{ShortHash.Of(whole)}{GeneratedSources.FallbackSuffix}";

    private static string Plain(string name) =>
        new([.. name.Where(static character => char.IsLetterOrDigit(character) || character == '_').Take(LongestPart)]);
}
