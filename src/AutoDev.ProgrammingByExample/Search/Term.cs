using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>An expression together with what it comes to on every row of a <see cref="Scope"/>.</summary>
internal sealed class Term
{
    public Term(Expression expression, Value[] values)
    {
        Expression = expression;
        Values = values;
        Hash = HashOf(values);
    }

    public Expression Expression { get; }

    public Value[] Values { get; }

    public ulong Hash { get; }

    public int Cost => Expression.Cost;

    public bool IsConstant => Expression is Constant;

    /// <summary>Where the value is what is wanted.</summary>
    public UInt128 Matches(Value[] targets)
    {
        var mask = UInt128.Zero;
        for (var i = 0; i < targets.Length; i++)
        {
            if (Values[i].Equals(targets[i]))
                mask |= UInt128.One << i;
        }

        return mask;
    }

    private static ulong HashOf(ReadOnlySpan<Value> values)
    {
        var hash = 17UL;
        foreach (var value in values)
            hash = unchecked((hash * 0x100000001b3UL) ^ value.Hash());
        return hash;
    }

    /// <summary>Observational equivalence: two terms that come to the same on every row are one to the search.</summary>
    public sealed class SameValues : IEqualityComparer<Term>, IAlternateEqualityComparer<ReadOnlySpan<Value>, Term>
    {
        public static SameValues Instance { get; } = new();

        public bool Equals(Term? x, Term? y) => x!.Hash == y!.Hash && x.Values.AsSpan().SequenceEqual(y.Values);

        public int GetHashCode(Term obj) => unchecked((int)obj.Hash);

        public bool Equals(ReadOnlySpan<Value> alternate, Term other) => alternate.SequenceEqual(other.Values);

        public int GetHashCode(ReadOnlySpan<Value> alternate) => unchecked((int)HashOf(alternate));

        public Term Create(ReadOnlySpan<Value> alternate) => throw new NotSupportedException("Values alone are no term.");
    }
}
