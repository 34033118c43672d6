using AutoDev.Specifications.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>Names of generated files: unique in one folder on every file system.</summary>
internal static class FileNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary><c>Pricing.Discount.g.cs</c>; those that would share a name, as overloads do, are told apart by their requirement.</summary>
    public static IEnumerable<Increment> Assign(IReadOnlyList<Increment> increments)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var crowded = increments.GroupBy(BaseName, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1).Select(static group => group.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var increment in increments)
        {
            var name = BaseName(increment);
            if (crowded.Contains(name))
            {
                name += "." + string.Concat(increment.Requirement.Id.Select(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'));
            }

            var unique = name;
            for (var i = 2; !taken.Add(unique); i++)
            {
                unique = FormattableString.Invariant($"{name}.{i}");
            }

            yield return increment with { FileName = unique + ".g.cs" };
        }
    }

    private static string BaseName(Increment increment)
    {
        var name = increment.Signature switch
        {
            null => increment.TypeName,
            { Kind: MemberKind.Constructor } => increment.TypeName + ".Constructor",
            var signature => $"{increment.TypeName}.{signature.Name}",
        };
        return Reserved.Contains(name.Split('.')[0]) ? "_" + name : name;
    }
}
