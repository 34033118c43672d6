using AutoDev.Contracts;

namespace AutoDev.Generators.Contracts;

/// <summary>A contract with the other files that it names. An edit of any other file makes the same unit again.</summary>
internal sealed record ContractUnit(ContractText Text, IReadOnlyList<ContractText> Parts)
{
    public static ContractUnit Of(ContractText text, IReadOnlyList<ContractText> all)
    {
        var named = text.Baseline.Trim().Replace('\\', '/');
        named = named.StartsWith("./", StringComparison.Ordinal) ? named.Substring(2) : named;
        return new ContractUnit(text, named.Length == 0 ? [] : [.. all.Where(part => part.File == named)]);
    }

    public IReadOnlyList<ContractFile> Files => [.. Parts.Select(part => new ContractFile(part.File, part.Text))];

    public bool Equals(ContractUnit? other) => other is not null && Text.Equals(other.Text) && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Text.GetHashCode();
}
