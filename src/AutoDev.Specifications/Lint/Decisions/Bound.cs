namespace AutoDev.Specifications.Lint.Decisions;

/// <summary>An end of an interval: at a number, or a hair below or above it.</summary>
internal readonly record struct Bound(decimal Value, int Hair) : IComparable<Bound>
{
    public static Bound Lowest { get; } = new(decimal.MinValue, 0);

    public static Bound Highest { get; } = new(decimal.MaxValue, 0);

    public int CompareTo(Bound other) =>
        Value != other.Value ? Value.CompareTo(other.Value) : Hair.CompareTo(other.Hair);

    public static bool operator <(Bound left, Bound right) => left.CompareTo(right) < 0;

    public static bool operator >(Bound left, Bound right) => left.CompareTo(right) > 0;

    public static bool operator <=(Bound left, Bound right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Bound left, Bound right) => left.CompareTo(right) >= 0;
}
