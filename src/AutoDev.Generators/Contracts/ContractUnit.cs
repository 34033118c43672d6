using AutoDev.Contracts;

namespace AutoDev.Generators.Contracts;

/// <summary>A contract with the other files that it names, directly or by way of others. An edit of any other file makes the same unit again.</summary>
internal sealed record ContractUnit(ContractText Text, IReadOnlyList<ContractText> Parts)
{
    public static ContractUnit Of(ContractText text, IReadOnlyList<ContractText> all)
    {
        var baseline = text.Baseline.Trim().Replace('\\', '/');
        baseline = baseline.StartsWith("./", StringComparison.Ordinal) ? baseline.Substring(2) : baseline;
        if (baseline.Length == 0 && text.Named.Count == 0)
        {
            return new ContractUnit(text, []);
        }

        var byFile = all.GroupBy(part => part.File, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var taken = new HashSet<string>([text.File], StringComparer.Ordinal);
        var parts = new List<ContractText>();
        var open = new Queue<string>(text.Named.Concat([baseline]));
        while (open.Count > 0)
        {
            if (open.Dequeue() is var file && byFile.TryGetValue(file, out var part) && taken.Add(file))
            {
                parts.Add(part);
                foreach (var next in part.Named)
                {
                    open.Enqueue(next);
                }
            }
        }

        return new ContractUnit(text, parts);
    }

    public IReadOnlyList<ContractFile> Files => [.. Parts.Select(part => new ContractFile(part.File, part.Text))];

    public bool Equals(ContractUnit? other) => other is not null && Text.Equals(other.Text) && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Text.GetHashCode();
}
