using System.Runtime.InteropServices;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Values as 64 bits: small values are themselves, texts, decimals and sequences are their number in this table (so that equal ones
/// are one), failures are numbers that nothing else comes to. Columns of these are what the search computes with.
/// </summary>
internal sealed class ValueTable
{
    public const long Overflow = FirstFailure;

    public const long DivideByZero = FirstFailure + 1;

    public const long OutOfRange = FirstFailure + 2;

    public const long Empty = FirstFailure + 3;

    // Among 2^64 values one that hardly comes up, and of a double is no number.
    private const long FirstFailure = unchecked((long)0xFFF5_C39F_172B_0000);

    // Of 8 bytes: with what stands around them less than a gigabyte.
    private const long MostHeld = 40_000_000;

    private const int AroundAnEntry = 24;

    private readonly long mostHeld;
    private readonly List<Value> failures = [Value.Overflow, Value.DivideByZero, Value.OutOfRange, Value.Empty];
    private readonly List<object> references = [];
    private readonly List<(DataType Type, Value Value)> decoded = [];
    private readonly Dictionary<string, long> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<decimal, long> decimals = [];
    private readonly Dictionary<long[], long> sequences = new(SameItems.Instance);
    private readonly Dictionary<long[], long>.AlternateLookup<ReadOnlySpan<long>> bySpan;

    /// <param name="mostHeld">In units of 8 bytes.</param>
    public ValueTable(long mostHeld = MostHeld)
    {
        this.mostHeld = mostHeld;
        bySpan = sequences.GetAlternateLookup<ReadOnlySpan<long>>();
    }

    /// <summary>How many values this table and the columns of its terms hold, in units of 8 bytes.</summary>
    public long Held { get; private set; }

    /// <summary>Whether a search has to do with what it holds.</summary>
    public bool IsFull => Held >= mostHeld;

    /// <summary>Counts a column that is kept.</summary>
    public void Hold(int values) => Held += values + AroundAnEntry;

    public static bool IsFailure(long value) => (value & ~0xFFFFL) == FirstFailure;

    public static bool HasFailure(ReadOnlySpan<long> column)
    {
        foreach (var value in column)
        {
            if (IsFailure(value))
                return true;
        }

        return false;
    }

    /// <summary>The elements of a sequence.</summary>
    public long[] Items(long sequence) => (long[])references[(int)sequence];

    public long Sequence(ReadOnlySpan<long> items)
    {
        if (bySpan.TryGetValue(items, out var number))
            return number;
        var kept = items.ToArray();
        Hold(kept.Length);
        number = Add(kept);
        sequences.Add(kept, number);
        return number;
    }

    public long[] Encode(Value[] values) => Array.ConvertAll(values, Encode);

    public long Encode(Value value)
    {
        switch (value.Reference)
        {
            case null:
                return value.Bits;
            case string text:
                ref var ofText = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, text, out var isKnown);
                return isKnown ? ofText : ofText = Add(text);
            case decimal number:
                ref var ofNumber = ref CollectionsMarshal.GetValueRefOrAddDefault(decimals, number, out isKnown);
                return isKnown ? ofNumber : ofNumber = Add(number);
            case Value[] items:
                return Sequence(Array.ConvertAll(items, Encode));
            case Failure:
                var index = failures.IndexOf(value);
                if (index < 0)
                {
                    index = failures.Count;
                    failures.Add(value);
                }

                return FirstFailure + index;
            default:
                throw new InvalidOperationException("A function is no value of a column.");
        }
    }

    public Value[] Decode(long[] column, DataType type) => Array.ConvertAll(column, value => Decode(value, type));

    public Value Decode(long value, DataType type)
    {
        if (IsFailure(value))
            return failures[(int)(value - FirstFailure)];
        switch (type)
        {
            case TextType or DecimalType:
                return new Value(references[(int)value]);
            case SequenceType sequence:
                var (known, items) = decoded[(int)value];
                if (ReferenceEquals(known, sequence.Element))
                    return items;
                items = new Value(Array.ConvertAll(Items(value), item => Decode(item, sequence.Element)));
                decoded[(int)value] = (sequence.Element, items);
                return items;
            default:
                return new Value(value);
        }
    }

    private int Add(object reference)
    {
        references.Add(reference);
        decoded.Add(default);
        return references.Count - 1;
    }

    private sealed class SameItems : IEqualityComparer<long[]>, IAlternateEqualityComparer<ReadOnlySpan<long>, long[]>
    {
        public static SameItems Instance { get; } = new();

        public bool Equals(long[]? x, long[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(long[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<long> alternate, long[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<long> alternate) => unchecked((int)Column.Hash(alternate));

        public long[] Create(ReadOnlySpan<long> alternate) => alternate.ToArray();
    }
}
