using System.Text;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// What happens to every character of a text alike: its case, or that it is left out or another takes its place. Such a change and the
/// taking of a part can be exchanged, so that what is wanted is looked for in the changed text and the part taken from the original.
/// </summary>
/// <param name="Change">Null where the character is left out.</param>
internal sealed record CharacterChange(Func<char, char?> Change, Func<Term, TermMaker, Term> Apply)
{
    private static readonly Operator Lower = TermMaker.Text("lower");

    private static readonly Operator Upper = TermMaker.Text("upper");

    private static readonly Operator Replace = TermMaker.Text("replace");

    private static readonly Operator Digits = TermMaker.Text("digits");

    public static CharacterChange None { get; } = new(static c => c, static (term, _) => term);

    /// <summary>The changes that could lead from these sources to these targets, simplest first.</summary>
    public static IEnumerable<CharacterChange> Between(IReadOnlyList<string> sources, IReadOnlyList<string> targets)
    {
        var cases = new List<CharacterChange> { None };
        var letters = targets.SelectMany(text => text).Where(char.IsLetter).ToArray();
        if (letters.Length > 0 && Array.TrueForAll(letters, c => char.ToLowerInvariant(c) == c))
            cases.Add(new(static c => char.ToLowerInvariant(c), static (term, make) => make.Apply(Lower, term)));
        if (letters.Length > 0 && Array.TrueForAll(letters, c => char.ToUpperInvariant(c) == c))
            cases.Add(new(static c => char.ToUpperInvariant(c), static (term, make) => make.Apply(Upper, term)));
        var drops = Drops(sources, targets).ToArray();
        return cases.Concat(cases.SelectMany(first => drops.Select(drop => first == None ? drop : Then(drop, first))));
    }

    /// <summary>Where in <paramref name="text"/> stands what becomes <paramref name="wanted"/>; the first few places.</summary>
    public IEnumerable<(int Start, int Length)> Find(string text, string wanted)
    {
        var changed = new StringBuilder();
        var origin = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Change(text[i]) is { } character)
            {
                changed.Append(character);
                origin.Add(i);
            }
        }

        var whole = changed.ToString();
        var found = 0;
        for (var at = whole.IndexOf(wanted, StringComparison.Ordinal); at >= 0 && found < 4; at = whole.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            found++;
            yield return (origin[at], origin[at + wanted.Length - 1] + 1 - origin[at]);
        }
    }

    private static CharacterChange Then(CharacterChange first, CharacterChange second) => new(
        c => first.Change(c) is { } changed ? second.Change(changed) : null,
        (term, make) => second.Apply(first.Apply(term, make), make));

    private static IEnumerable<CharacterChange> Drops(IReadOnlyList<string> sources, IReadOnlyList<string> targets)
    {
        var there = targets.SelectMany(text => text).ToHashSet();
        var gone = sources.SelectMany(text => text.Distinct()).Where(c => !char.IsLetterOrDigit(c) && !there.Contains(c))
            .GroupBy(c => c).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).Take(5).ToArray();
        var singles = Array.ConvertAll(gone, Drop);
        foreach (var single in singles)
            yield return single;
        if (there.All(char.IsAsciiDigit))
            yield return new(static c => char.IsDigit(c) ? c : null, static (term, make) => make.Apply(Digits, term));
        else if (there.All(char.IsLetterOrDigit))
            yield return new(static c => char.IsLetterOrDigit(c) ? c : null, static (term, make) => make.Apply(PieceOperators.LettersAndDigits, term));
        for (var i = 0; i < singles.Length; i++)
        {
            for (var j = i + 1; j < Math.Min(3, singles.Length); j++)
                yield return Then(singles[i], singles[j]);
        }

        var come = there.Where(c => !char.IsLetterOrDigit(c)).Order().Take(2);
        foreach (var (old, made) in come.SelectMany(made => gone.Take(3).Select(old => (old, made))))
        {
            yield return new(
                c => c == old ? made : c,
                (term, make) => make.Apply(Replace, term, TermMaker.Mark(old.ToString()), TermMaker.Mark(made.ToString())));
        }
    }

    private static CharacterChange Drop(char gone) => new(
        c => c == gone ? null : c,
        (term, make) => make.Apply(Replace, term, TermMaker.Mark(gone.ToString()), TermMaker.Mark("")));
}
