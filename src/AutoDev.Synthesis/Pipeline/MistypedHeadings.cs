using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Sets;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Headings that are nearly the id of a requirement which the lock knows: its code is not gone, its id was mistyped.</summary>
[Implements("PRP-105-6")]
internal sealed class MistypedHeadings
{
    private readonly HashSet<string> spelt = new(StringComparer.Ordinal);

    public MistypedHeadings(Documents documents, SynthesisLock locked)
    {
        var headings = documents.NearIds.ToList();
        if (headings.Count == 0)
        {
            return;
        }

        var stated = documents.Owned.Concat(documents.Referenced).Select(static requirement => requirement.Id).ToList();
        var inDocuments = new MistypedIds(stated);
        var withLock = new MistypedIds(stated, locked.Entries.Select(static entry => entry.Id));
        var findings = new List<Finding>();
        foreach (var (path, near) in headings)
        {
            var gone = locked.Entries.Select(static entry => entry.Id).FirstOrDefault(id => inDocuments.Spells(near, id));
            if (gone is not null)
            {
                spelt.Add(gone);
            }

            // What the documents alone show, the compiler reports; the lock may know better which id it was.
            var shown = inDocuments.Meant(near);
            if ((gone ?? withLock.Meant(near)) is { } meant && (shown is null || (gone is not null && gone != shown)))
            {
                findings.Add(MistypedIds.Finding(path, near, meant, gone is null ? "" : "; until then its code stays as it is"));
            }
        }

        Findings = findings;
    }

    /// <summary>What only the lock shows.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [];

    /// <summary>Whether a heading spells it nearly, and no document states it.</summary>
    public bool Spell(string id) => spelt.Contains(id);
}
