namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The type of a lambda. Functions never cross the boundary, so callers do not see it.</summary>
internal sealed record FunctionType(DataType[] Parameters, DataType Returns) : DataType
{
    public bool Equals(FunctionType? other) =>
        other is not null && Returns.Equals(other.Returns) && Parameters.AsSpan().SequenceEqual(other.Parameters);

    public override int GetHashCode() => HashCode.Combine(Parameters.Length, Returns);
}
