using System.Globalization;

namespace AutoDev.Specifications.Diagnostics;

/// <summary>The last sentence of ADEV0005: what to write instead of a value that does not fit.</summary>
public static class ValueRemedies
{
    public const string List = "Write a list such as [1, 2]";

    public const string Number = "Write a number such as 0.05";

    public const string ShorterNumber = "Write a number with at most 28 digits";

    public const string WholeNumber = "Write a whole number";

    public const string Boolean = "Write true or false";

    public const string Character = "Write one character such as 'x'";

    public const string Date = "Write a date such as 2026-02-28";

    public const string Moment = "Write a date such as 2026-02-28T10:00";

    public const string Duration = "Write a duration such as 15 min or 1:30:00";

    public const string Time = "Write a time such as 10:30";

    public const string Guid = "Write 32 hexadecimal digits with hyphens";

    public const string ResultOfRule = "Write the rule's result, or null where there is none";

    public static string NotNull(string type) => $"Write a value, or make the type {type}?";

    public static string WholeNumberBetween(decimal from, decimal to) =>
        string.Format(CultureInfo.InvariantCulture, "Write a whole number from {0} to {1}", from, to);

    public static string KnownException(string name) =>
        $"No exception {name} is known where the member stands: mend the name, or write it with its namespace";

    /// <summary>For a type that only the compiler knows.</summary>
    /// <param name="problem">What it says of the value.</param>
    public static string Other(string problem) => $"Write another value: {problem}";
}
