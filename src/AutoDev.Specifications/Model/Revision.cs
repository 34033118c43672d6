namespace AutoDev.Specifications.Model;

/// <summary>A hash of meaning: the first 12 hexadecimal digits of a SHA-256, long enough for one project, short enough to read.</summary>
public readonly record struct Revision(string Value)
{
    public override string ToString() => Value;
}
