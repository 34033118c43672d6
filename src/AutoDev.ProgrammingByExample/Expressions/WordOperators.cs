namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table about letters of words and sentences, whatever their case: what has a name among those who play with them.</summary>
internal static class WordOperators
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz";

    private static readonly DataType Text = DataType.Text;

    /// <summary>Whether all letters of the alphabet are there, none is there twice, or the same is read from the other end.</summary>
    public static IReadOnlyList<Operator> OfOne { get; } =
    [
        new("pangram", [Text], DataType.Boolean, 4, static a => Value.Of(Alphabet.All(a[0].Text.ToLowerInvariant().Contains)), Notation.Linq($"\"{Alphabet}\".All({{0}}.ToLowerInvariant().Contains)")),
        new("isogram", [Text], DataType.Boolean, 4, static a => Value.Of(Letters(a[0].Text).GroupBy(static letter => letter).All(static group => group.Count() == 1)),
            Notation.Linq("{0}.ToLowerInvariant().Where(char.IsLetter).GroupBy({e} => {e}).All({g} => {g}.Count() == 1)")),
        new("palindrome", [Text], DataType.Boolean, 4, static a => Value.Of(LettersAndDigits(a[0].Text).SequenceEqual(LettersAndDigits(a[0].Text).Reverse())),
            Notation.Linq("{0}.ToLowerInvariant().Where(char.IsLetterOrDigit).SequenceEqual({0}.ToLowerInvariant().Where(char.IsLetterOrDigit).Reverse())")),
    ];

    /// <summary>Whether two are made of the same letters.</summary>
    public static Operator Anagram { get; } = new(
        "anagram", [Text, Text], DataType.Boolean, 4, static a => Value.Of(Letters(a[0].Text).Order().SequenceEqual(Letters(a[1].Text).Order())),
        Notation.Linq("{0}.ToLowerInvariant().Where(char.IsLetter).OrderBy({e} => {e}).SequenceEqual({1}.ToLowerInvariant().Where(char.IsLetter).OrderBy({e} => {e}))"));

    private static IEnumerable<char> Letters(string text) => text.ToLowerInvariant().Where(char.IsLetter);

    private static IEnumerable<char> LettersAndDigits(string text) => text.ToLowerInvariant().Where(char.IsLetterOrDigit);
}
