using System.Globalization;

namespace AutoDev.Contracts.CSharp;

/// <summary>Names that may stand beside each other: the second of a kind gets a number.</summary>
/// <param name="reserved">What nothing may be called in any scope of this kind; its comparer is the scope's.</param>
internal sealed class NameScope(HashSet<string> reserved, IEnumerable<string> taken)
{
    private readonly HashSet<string> names = new(taken, reserved.Comparer);
    private Dictionary<string, int>? last;

    public NameScope(StringComparer comparer, IEnumerable<string> taken)
        : this(new HashSet<string>(comparer), taken)
    {
    }

    public bool Contains(string name) => reserved.Contains(name) || names.Contains(name);

    public string Take(string wanted)
    {
        if (Add(wanted))
        {
            return wanted;
        }

        last ??= new Dictionary<string, int>(reserved.Comparer);
        last.TryGetValue(wanted, out var number);
        number = Math.Max(number, 1);
        string name;
        do
        {
            number++;
            name = (char.IsDigit(wanted[wanted.Length - 1]) ? wanted + "_" : wanted) + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!Add(name));
        last[wanted] = number;
        return name;
    }

    private bool Add(string name) => !reserved.Contains(name) && names.Add(name);
}
