using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;
using AutoDev.Contracts.OpenApi;

namespace AutoDev.Contracts.Baselines;

/// <summary>
/// Finds what breaks a program that was written for an earlier version of a document: what it sends is refused, or what comes back is not
/// what it knows. What only adds breaks nobody.
/// </summary>
[Implements("PRP-010-11")]
internal sealed class BreakingChanges(Contract before, Contract after, DocumentNode root, string baseline, ContractFindings findings)
{
    public void Find()
    {
        var now = new Dictionary<string, Operation>(StringComparer.Ordinal);
        foreach (var operation in after.Operations)
        {
            now[Key(operation)] = operation;
        }

        foreach (var old in before.Operations)
        {
            if (now.TryGetValue(Key(old), out var operation))
            {
                new OperationComparison(before.References, after.References, (place, kind, message) => Say(place.Start, place.Length, kind, $"{operation.Method} {operation.Path}: {message}")).Compare(old, operation);
            }
            else
            {
                var (start, length) = PlaceOfRemoved(old);
                Say(start, length, "operation removed", $"{old.Method} {old.Path} is gone");
            }
        }
    }

    private static string Key(Operation operation) => operation.Method + " " + PathTemplate.Anonymous(operation.Path);

    /// <summary>The path that lost it, else where the paths are.</summary>
    private (int Start, int Length) PlaceOfRemoved(Operation old)
    {
        var shape = PathTemplate.Anonymous(old.Path);
        var paths = root.MemberOf("paths");
        foreach (var path in paths?.Value.Members ?? [])
        {
            if (PathTemplate.Anonymous(path.Key) == shape)
            {
                return (path.KeyStart, path.KeyLength);
            }
        }

        return paths is { } all ? (all.KeyStart, all.KeyLength) : (root.Start, Math.Min(1, root.Length));
    }

    private void Say(int start, int length, string kind, string message) =>
        findings.AddEach(ContractFault.BreakingChange, start, length, $"Breaks what '{baseline}' states ({kind}): {message}");
}
