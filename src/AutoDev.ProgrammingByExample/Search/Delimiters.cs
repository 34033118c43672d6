using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>The marks between the parts of the texts at hand: what is no letter or digit and stands in at least half of the rows.</summary>
internal static class Delimiters
{
    private const int Most = 6;

    public static IEnumerable<string> In(Problem problem, Value[][] inputs)
    {
        var counts = new SortedDictionary<char, int>();
        foreach (var row in inputs)
        {
            var marks = row.Where((_, i) => problem.Parameters[i].Type is TextType)
                .SelectMany(value => value.Text).Where(character => !char.IsLetterOrDigit(character) && !char.IsSurrogate(character)).Distinct();
            foreach (var mark in marks)
                counts[mark] = counts.GetValueOrDefault(mark) + 1;
        }

        return counts.Where(pair => pair.Value * 2 >= inputs.Length)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Take(Most).Select(pair => pair.Key.ToString());
    }
}
