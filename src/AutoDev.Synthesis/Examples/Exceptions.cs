using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples;

/// <summary>Exceptions that a document names.</summary>
internal static class Exceptions
{
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["KeyNotFoundException"] = "System.Collections.Generic",
        ["InvalidDataException"] = "System.IO",
    };

    private static readonly HashSet<string> OfSystem = new(StringComparer.Ordinal)
    {
        "Exception", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "ArithmeticException", "DivideByZeroException",
        "FormatException", "IndexOutOfRangeException", "InvalidCastException", "InvalidOperationException", "NotSupportedException",
        "NotImplementedException", "OverflowException", "TimeoutException", "UnauthorizedAccessException", "OperationCanceledException",
    };

    /// <summary>A name that binds in every file.</summary>
    public static string Global(string name, Increment increment) =>
        increment.KnownTypes.FirstOrDefault(type => string.Equals(type.Name, name, StringComparison.Ordinal))?.Global ?? Global(name);

    /// <summary>Whether code can name it; one that is written with its namespace the compiler judges.</summary>
    public static bool IsKnown(string name, Increment increment) =>
        name.Contains('.', StringComparison.Ordinal) || OfSystem.Contains(name) || Namespaces.ContainsKey(name)
        || increment.KnownTypes.Any(type => string.Equals(type.Name, name, StringComparison.Ordinal));

    /// <summary>The same for exceptions of the framework; others as written.</summary>
    public static string Global(string name) =>
        OfSystem.Contains(name) ? "global::System." + name
        : Namespaces.TryGetValue(name, out var space) ? $"global::{space}.{name}"
        : name;

    /// <summary>A <c>throw</c> expression as a careful person writes it.</summary>
    /// <param name="parameter">C# text of the parameter at fault; null where none is.</param>
    /// <param name="message">C# text of a string.</param>
    public static string Throw(string name, string? parameter, string message) => (name, parameter) switch
    {
        ("ArgumentOutOfRangeException", { }) => $"throw new ArgumentOutOfRangeException(nameof({parameter}), {parameter}, {message})",
        ("ArgumentNullException", { }) => $"throw new ArgumentNullException(nameof({parameter}), {message})",
        ("ArgumentException", { }) => $"throw new ArgumentException({message}, nameof({parameter}))",
        _ => $"throw new {(OfSystem.Contains(name) ? name : Global(name))}({message})",
    };
}
