using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>An expression together with what it comes to on every row of a <see cref="Scope"/>.</summary>
internal sealed class Term
{
    private readonly ValueTable? table;
    private readonly Func<Value[]>? evaluate;
    private readonly Operator? @operator;
    private readonly Term? first;
    private readonly Term? second;
    private readonly Term? third;
    private Expression? expression;
    private Value[]? values;
    private (ValueTable? Table, long[] Column) elsewhere = (null, []);

    public Term(Expression expression, Value[] values)
        : this(expression) => this.values = values;

    /// <param name="evaluate">Called when the values are asked for first.</param>
    public Term(Expression expression, Func<Value[]> evaluate)
        : this(expression) => this.evaluate = evaluate;

    /// <param name="column">The values as <paramref name="table"/> has them.</param>
    public Term(Expression expression, long[] column, ulong hash, ValueTable table)
        : this(expression)
    {
        Column = column;
        Hash = hash;
        this.table = table;
        MayFail = ValueTable.HasFailure(column);
    }

    /// <summary>A call, whose expression is built when it is asked for, which of most terms it never is.</summary>
    public Term(Operator @operator, Term[] arguments, long[] column, ulong hash, ValueTable table)
    {
        this.@operator = @operator;
        first = arguments[0];
        Cost = @operator.Cost + first.Cost;
        if (@operator.Parameters.Length > 1)
            Cost += (second = arguments[1]).Cost;
        if (@operator.Parameters.Length > 2)
            Cost += (third = arguments[2]).Cost;
        Type = @operator.Returns;
        Column = column;
        Hash = hash;
        this.table = table;
        MayFail = ValueTable.HasFailure(column);
    }

    private Term(Expression expression)
    {
        this.expression = expression;
        Cost = expression.Cost;
        Type = expression.Type;
    }

    public Expression Expression => expression ??= ToCall();

    public DataType Type { get; }

    public int Cost { get; }

    /// <summary>Null of a term that is in no bank.</summary>
    public long[]? Column { get; }

    public ulong Hash { get; }

    /// <summary>Whether a value of the column is a failure.</summary>
    public bool MayFail { get; }

    // Those of a term in a bank are asked for seldom and not kept, since there are many.
    public Value[] Values => table is null ? values ??= evaluate!() : table.Decode(Column!, Type);

    public bool IsConstant => expression is Constant;

    public bool IsNegated => (@operator ?? (expression as Call)?.Operator) is { Name: NumberOperators.Negate };

    public bool HasSameValues(Term other) => Column is not null && ReferenceEquals(table, other.table)
        ? Column.AsSpan().SequenceEqual(other.Column)
        : Values.AsSpan().SequenceEqual(other.Values);

    private Call ToCall()
    {
        if (third is not null)
            return new Call(@operator!, [first!.Expression, second!.Expression, third.Expression]);
        if (second is null)
            return new Call(@operator!, [first!.Expression]);
        return @operator!.IsCommutative && first!.IsConstant
            ? new Call(@operator, [second.Expression, first.Expression])
            : new Call(@operator, [first!.Expression, second.Expression]);
    }

    /// <summary>The values as <paramref name="other"/> has them; those of the table that asked last are kept.</summary>
    public long[] ColumnIn(ValueTable other)
    {
        if (ReferenceEquals(table, other))
            return Column!;
        if (!ReferenceEquals(elsewhere.Table, other))
            elsewhere = (other, other.Encode(Values));
        return elsewhere.Column;
    }

    /// <summary>Where the value is what is wanted.</summary>
    public UInt128 Matches(Value[] targets)
    {
        var all = Values;
        var mask = UInt128.Zero;
        for (var i = 0; i < targets.Length; i++)
        {
            if (all[i].Equals(targets[i]))
                mask |= UInt128.One << i;
        }

        return mask;
    }

    /// <summary>Observational equivalence: two terms that come to the same on every row are one to the search.</summary>
    public sealed class SameValues : IEqualityComparer<Term>
    {
        public static SameValues Instance { get; } = new();

        public bool Equals(Term? x, Term? y) => x!.HasSameValues(y!);

        public int GetHashCode(Term obj) => new Value(obj.Values).GetHashCode();
    }

    /// <summary>The same for terms of one table.</summary>
    public sealed class SameColumn : IEqualityComparer<Term>, IAlternateEqualityComparer<ReadOnlySpan<long>, Term>
    {
        public static SameColumn Instance { get; } = new();

        public bool Equals(Term? x, Term? y) => x!.Hash == y!.Hash && x.Column.AsSpan().SequenceEqual(y.Column);

        public int GetHashCode(Term obj) => unchecked((int)obj.Hash);

        public bool Equals(ReadOnlySpan<long> alternate, Term other) => alternate.SequenceEqual(other.Column);

        public int GetHashCode(ReadOnlySpan<long> alternate) => unchecked((int)Search.Column.Hash(alternate));

        public Term Create(ReadOnlySpan<long> alternate) => throw new NotSupportedException("Values alone are no term.");
    }
}
