using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Sets;

/// <summary>
/// ADEV0023: tells a heading whose id was mistyped from one that only looks alike, such as <c>HTTP2</c> or <c>Step 1</c>: ids of that kind
/// are in use, or something is required under it, and the one that is meant is not stated elsewhere.
/// </summary>
[Implements("PRP-101-9")]
public sealed class MistypedIds
{
    private readonly Dictionary<(string Prefix, int Digits), string> shapes = [];
    private readonly HashSet<(string Prefix, string Number)> stated = [];

    /// <param name="ids">Those that documents state.</param>
    /// <param name="others">Those that are known from elsewhere, so that they show what ids look like here.</param>
    public MistypedIds(IEnumerable<string> ids, IEnumerable<string>? others = null)
    {
        foreach (var id in ids)
        {
            Learn(id);
            stated.Add(Value(id));
        }

        foreach (var id in others ?? [])
        {
            Learn(id);
        }
    }

    /// <summary>The id that is to be written instead; null where the heading may be what it says.</summary>
    public string? Meant(NearId near)
    {
        var (prefix, number) = Split(near.Id);
        return near.ReadsAsText || IsStated(near) ? null
            : shapes.TryGetValue((Folded(prefix), number.Length), out var known) ? $"{known}-{number}"
            : near.Requires ? near.Id
            : null;
    }

    /// <summary>Whether the heading spells this id, leading zeros aside, and no document states it: it is where that one has gone.</summary>
    public bool Spells(NearId near, string id) => Value(near.Id) == Value(id) && !IsStated(near);

    public static Finding Finding(string path, NearId near, string meant, string consequence = "") =>
        SpecificationRules.MistypedId.At(
            new SourcePlace(path, near.Span), near.Written, near.IsCramped ? near.Written.Substring(0, near.Written.LastIndexOf('#') + 1) + " " + meant : meant, consequence);

    private bool IsStated(NearId near) => stated.Contains(Value(near.Id));

    private void Learn(string id)
    {
        var (prefix, number) = Split(id);
        shapes[(Folded(prefix), number.Length)] = prefix;
    }

    private static (string Prefix, string Number) Value(string id)
    {
        var (prefix, number) = Split(id);
        return (Folded(prefix), number.TrimStart('0'));
    }

    private static (string Prefix, string Number) Split(string id)
    {
        var hyphen = id.LastIndexOf('-');
        return (id.Substring(0, Math.Max(0, hyphen)), id.Substring(hyphen + 1));
    }

    private static string Folded(string prefix) => prefix.Replace('_', '-');
}
