using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications;

/// <summary>Tells in which requirement's table or fence the reader found something; a document may have as many findings as fences.</summary>
internal sealed class PartHolders
{
    private readonly List<(SourceSpan Span, string Id)> parts;

    // The furthest end up to each part, so that a search backwards knows when nothing before it reaches far enough.
    private readonly int[] reach;

    public PartHolders(SpecificationDocument document)
    {
        parts = [.. document.Requirements.SelectMany(Of).OrderBy(static part => part.Span.Start)];
        reach = new int[parts.Count];
        for (var i = 0; i < reach.Length; i++)
        {
            reach[i] = Math.Max(parts[i].Span.End, i == 0 ? 0 : reach[i - 1]);
        }
    }

    /// <summary>Null where it stands in neither.</summary>
    public string? Of(Finding finding)
    {
        if (finding.Place?.Span is not { } at)
        {
            return null;
        }

        for (var i = LastFrom(at.Start); i >= 0 && reach[i] >= at.End; i--)
        {
            if (parts[i].Span.Contains(at))
            {
                return parts[i].Id;
            }
        }

        return null;
    }

    /// <summary>The last part that begins there or before; -1 where none does.</summary>
    private int LastFrom(int start)
    {
        var (from, to) = (0, parts.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = parts[middle].Span.Start <= start ? (middle + 1, to) : (from, middle);
        }

        return from - 1;
    }

    private static IEnumerable<(SourceSpan Span, string Id)> Of(Requirement requirement) =>
    [
        .. requirement.Tables.Select(table => (table.Span, requirement.Id)),
        .. requirement.Fences.Select(fence => (fence.Span, requirement.Id)),
    ];
}
