using System.Security.Cryptography;
using System.Text;
using AutoDev.Specifications.CSharp;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Planning;

/// <summary>Names of generated files: unique in one folder on every file system.</summary>
internal static class FileNames
{
    private const string End = ".g.cs";

    private const int MostBytes = 160;

    private const int LengthOfHash = 8;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary><c>Pricing.Discount.g.cs</c>; those that would share a name, as overloads do, are told apart by their requirement.</summary>
    /// <param name="standing">Ids of requirements with files that stay.</param>
    public static IEnumerable<Increment> Assign(
        IReadOnlyList<Increment> increments, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> standing)
    {
        var files = standing.SelectMany(static each => each.Value.Select(file => (Id: each.Key, File: file))).ToList();
        var taken = files.Select(static each => WithoutEnd(each.File)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var crowded = increments.Select(BaseName).Concat(files.Select(static each => BaseName(each.Id, each.File)))
            .CountBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .Where(static count => count.Value > 1)
            .Select(static count => count.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var increment in increments)
        {
            var name = BaseName(increment);
            if (crowded.Contains(name))
            {
                name += "." + Part(increment.Requirement.Id);
            }

            var unique = name;
            for (var i = 2; !taken.Add(unique); i++)
            {
                unique = FormattableString.Invariant($"{name}.{i}");
            }

            yield return increment with { FileName = unique + End };
        }
    }

    private static string WithoutEnd(string file) => file.EndsWith(End, StringComparison.Ordinal) ? file[..^End.Length] : file;

    private static string Part(string id) => string.Concat(id.Select(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'));

    /// <summary>What <see cref="Assign"/> began with.</summary>
    private static string BaseName(string id, string file)
    {
        var name = WithoutEnd(file);
        var at = name.LastIndexOf("." + Part(id), StringComparison.Ordinal);
        return at < 0 ? name : name[..at];
    }

    private static string BaseName(Increment increment)
    {
        var name = increment.Signature switch
        {
            null => increment.TypeName,
            { Kind: MemberKind.Constructor } => increment.TypeName + ".Constructor",
            var signature => $"{increment.TypeName}.{signature.Name}",
        };
        return Bounded(Reserved.Contains(name.Split('.')[0]) ? "_" + name : name);
    }

    /// <summary>File systems take 255 bytes, and a requirement's id, an end and the name of a staged file come to it.</summary>
    private static string Bounded(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MostBytes)
        {
            return name;
        }

        var kept = 0;
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes - LengthOfHash - 1)
            {
                break;
            }

            kept += rune.Utf16SequenceLength;
        }

        return $"{name[..kept].TrimEnd('.')}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..LengthOfHash]}";
    }
}
