using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>The notations of which .NET Standard 2.0 and .NET Framework lack a type or an overload, in words that these have.</summary>
internal static class OlderLibrary
{
    private static readonly Dictionary<string, Notation> OfText = new(StringComparer.Ordinal)
    {
        ["{0}[..{1}]"] = Notation.Primary("{0}.Substring(0, {1})"),
        ["{0}[{1}..]"] = Notation.Primary("{0}.Substring({1})"),
        ["{0}[^{1}..]"] = Notation.Primary("{0}.Substring({0}.Length - {1})"),
        ["{0}[..1].ToUpperInvariant() + {0}[1..]"] = new Notation("{0}.Substring(0, 1).ToUpperInvariant() + {0}.Substring(1)", Precedence.Additive),
        ["{0}[..^{1}]"] = Notation.Primary("{0}.Substring(0, {0}.Length - {1})"),
        ["{0}.Replace({1}, {2}, StringComparison.Ordinal)"] = Notation.Primary("{0}.Replace({1}, {2})"),
        ["{0}.Contains({1}, StringComparison.Ordinal)"] = Notation.Primary("{0}.Contains({1})"),
        ["{0}[..{0}.LastIndexOf({1}, StringComparison.Ordinal)]"] = Notation.Primary("{0}.Substring(0, {0}.LastIndexOf({1}, StringComparison.Ordinal))"),
        ["{0}.Split({1})[{2}]"] = Notation.Primary("{0}.Split(new[] { {1} }, StringSplitOptions.None)[{2}]"),
        ["{0}.Split({1})[^1]"] = Notation.Linq("{0}.Split(new[] { {1} }, StringSplitOptions.None).Last()"),
        ["{0}.Split({1})[^{2}]"] = Notation.Primary("{0}.Split(new[] { {1} }, StringSplitOptions.None)[{0}.Split(new[] { {1} }, StringSplitOptions.None).Length - {2}]"),
        ["{0}.Split({1})[0]"] = Notation.Primary("{0}.Split(new[] { {1} }, StringSplitOptions.None)[0]"),
        ["{0}.Split({1}).Length"] = Notation.Primary("{0}.Split(new[] { {1} }, StringSplitOptions.None).Length"),
        ["{0}.Split({1}, 2)[1]"] = Notation.Primary("{0}.Split(new[] { {1} }, 2, StringSplitOptions.None)[1]"),
        ["{0}.Split({1})"] = Notation.Primary("{0}.Split(new[] { {1} }, StringSplitOptions.None)"),
        ["{0}[^1]"] = Notation.Primary("{0}[{0}.Length - 1]"),
        ["{0}.SkipLast({1})"] = Notation.Linq("Enumerable.Reverse({0}).Skip({1}).Reverse()"),
        ["{0}.TakeLast({1})"] = Notation.Linq("Enumerable.Reverse({0}).Take({1}).Reverse()"),
        ["{0}.Order()"] = Notation.Linq("{0}.OrderBy(each => each)"),
        ["{0}.Order(StringComparer.Ordinal)"] = Notation.Linq("{0}.OrderBy(each => each, StringComparer.Ordinal)"),
        ["{0}.OrderDescending(StringComparer.Ordinal)"] = Notation.Linq("{0}.OrderByDescending(each => each, StringComparer.Ordinal)"),
        ["{0}.Order(StringComparer.Ordinal).First()"] = Notation.Linq("{0}.OrderBy(each => each, StringComparer.Ordinal).First()"),
        ["{0}.OrderDescending(StringComparer.Ordinal).First()"] = Notation.Linq("{0}.OrderByDescending(each => each, StringComparer.Ordinal).First()"),
        ["{0}.OrderDescending()"] = Notation.Linq("{0}.OrderByDescending(each => each)"),
    };

    private static readonly Dictionary<string, (Notation Notation, bool AsCharacter)> OfCharacter = new(StringComparer.Ordinal)
    {
        ["{0}.IndexOf({1}, StringComparison.Ordinal)"] = (Notation.Primary("{0}.IndexOf({1})"), true),
        ["{0}.Contains({1}, StringComparison.Ordinal)"] = (Notation.Primary("{0}.Contains({1})"), false),
        ["{0}.StartsWith({1})"] = (Notation.Primary("{0}.StartsWith({1}, StringComparison.Ordinal)"), false),
        ["{0}.EndsWith({1})"] = (Notation.Primary("{0}.EndsWith({1}, StringComparison.Ordinal)"), false),
        ["{0}[..{0}.LastIndexOf({1})]"] = (Notation.Primary("{0}.Substring(0, {0}.LastIndexOf({1}))"), true),
        ["{0}.Split({1})[^1]"] = (Notation.Linq("{0}.Split({1}).Last()"), true),
        ["{0}.Split({1})[^{2}]"] = (Notation.Primary("{0}.Split({1})[{0}.Split({1}).Length - {2}]"), true),
        ["{0}.Split({1}, 2)[1]"] = (Notation.Primary("{0}.Split(new[] { {1} }, 2)[1]"), true),
    };

    /// <param name="asCharacter">Whether the second argument is given as <c>char</c>.</param>
    public static (Notation Notation, bool AsCharacter) Of(Notation notation, bool asCharacter) =>
        asCharacter
            ? OfCharacter.TryGetValue(notation.Text, out var older) ? older : (notation, true)
            : (OfText.TryGetValue(notation.Text, out var text) ? text : notation, false);
}
