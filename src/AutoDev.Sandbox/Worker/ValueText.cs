using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace AutoDev.Sandbox.Worker;

/// <summary>A value as a person would write it: in a message beside the example that expected another.</summary>
internal static class ValueText
{
    private const int MostElements = 20;
    private const int Longest = 200;

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Quoted(text),
        char c => $"'{c}'",
        bool flag => flag ? "true" : "false",
        Enum named => named.ToString(),
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        Exception thrown => thrown.GetType().Name + ": " + Cut(thrown.Message),
        IFormattable number => Cut(number.ToString(null, CultureInfo.InvariantCulture)),
        IDictionary map => Sequence(map.Cast<DictionaryEntry>().Select(static entry => Of(entry.Key) + ": " + Of(entry.Value)), '{', '}'),
        ITuple tuple => Sequence(Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i])), '(', ')'),
        IEnumerable items => Sequence(items.Cast<object?>().Select(Of), '[', ']'),
        _ => Cut(value.ToString() ?? value.GetType().Name),
    };

    private static string Sequence(IEnumerable<string> items, char open, char close)
    {
        var text = new StringBuilder().Append(open);
        var count = 0;
        foreach (var item in items)
        {
            text.Append(count == 0 ? "" : ", ");
            if (count++ == MostElements)
            {
                text.Append('…');
                break;
            }

            text.Append(item);
        }

        return text.Append(close).ToString();
    }

    private static string Quoted(string text) =>
        "\"" + Cut(text)
            .Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", @"\n", StringComparison.Ordinal)
            .Replace("\r", @"\r", StringComparison.Ordinal)
            .Replace("\t", @"\t", StringComparison.Ordinal) + "\"";

    private static string Cut(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
