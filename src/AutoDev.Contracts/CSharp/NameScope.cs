using System.Globalization;

namespace AutoDev.Contracts.CSharp;

/// <summary>Names that may stand beside each other: the second of a kind gets a number.</summary>
internal sealed class NameScope(StringComparer comparer, IEnumerable<string> taken)
{
    private readonly HashSet<string> names = new(taken, comparer);
    private readonly Dictionary<string, int> last = new(comparer);

    public bool Contains(string name) => names.Contains(name);

    public string Take(string wanted)
    {
        if (names.Add(wanted))
        {
            return wanted;
        }

        last.TryGetValue(wanted, out var number);
        number = Math.Max(number, 1);
        string name;
        do
        {
            number++;
            name = (char.IsDigit(wanted[wanted.Length - 1]) ? wanted + "_" : wanted) + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!names.Add(name));
        last[wanted] = number;
        return name;
    }
}
