using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.CSharp;

/// <summary>Words of a document as names in C#.</summary>
internal static class Identifiers
{
    /// <summary><c>Volume discount</c> is <c>VolumeDiscount</c>; empty where no letter or digit is in it.</summary>
    public static string Pascal(string words)
    {
        var name = string.Concat(Words(words).Select(Capitalized));
        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name;
    }

    /// <summary><c>Unit price</c> is <c>unitPrice</c>.</summary>
    public static string Camel(string words)
    {
        var name = Pascal(words);
        var upper = name.TakeWhile(char.IsUpper).Count();
        return upper switch
        {
            0 => name,
            1 => char.ToLowerInvariant(name[0]) + name[1..],
            _ when upper == name.Length => name.ToLowerInvariant(),
            _ => name[..(upper - 1)].ToLowerInvariant() + name[(upper - 1)..],
        };
    }

    /// <summary><c>UnitPrice</c> is <c>unit price</c>, for sentences.</summary>
    public static string Spaced(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (starts)
            {
                text.Append(' ');
            }

            var single = i + 1 >= name.Length || !char.IsUpper(name[i + 1]);
            text.Append(single && (starts || i == 0) ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return text.ToString().Replace('_', ' ').Trim();
    }

    /// <summary>With an <c>@</c> where C# keeps the word for itself.</summary>
    public static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    public static bool IsValid(string name) => SyntaxFacts.IsValidIdentifier(name);

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (SyntaxFacts.IsIdentifierPartCharacter(c) && c != '_')
            {
                word.Append(c);
            }
            else if (word.Length > 0 && c is not ('\'' or '’'))
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static string Capitalized(string word) =>
        word.Length > 2 && word.All(char.IsUpper)
            ? word[0] + word[1..].ToLowerInvariant()
            : char.ToUpperInvariant(word[0]) + word[1..];
}
