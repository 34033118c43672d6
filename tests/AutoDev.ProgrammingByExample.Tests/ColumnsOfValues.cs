using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search;

namespace AutoDev.ProgrammingByExample.Tests;

public sealed class ColumnsOfValues
{
    private static readonly SequenceType Sequence = new(DataType.Int32, "");

    private static readonly Value[] Numbers =
        [.. new long[] { 0, 1, -1, 2, 7, -8, 100, int.MaxValue, int.MinValue }.Select(static number => new Value(number))];

    private static readonly Value[] Sequences =
        [.. new long[][] { [], [5], [3, -1, 2, 2], [int.MaxValue, 1, -3], [0, 1, 0], [int.MinValue, -1] }
            .Select(static items => new Value(Array.ConvertAll(items, static item => new Value(item))))];

    /// <summary>Whatever is computed on whole columns is what the interpreter computes, value by value.</summary>
    [Fact]
    public void AreComputedAsTheInterpreterComputesValues()
    {
        var table = new ValueTable();
        var operators = NumberOperators.For(DataType.Int32)
            .Concat(NumberOperators.For(DataType.Int64))
            .Concat(BitOperators.For(DataType.Int32))
            .Concat(BitOperators.For(DataType.Int64))
            .Concat(BitOperators.For(DataType.UInt32))
            .Concat(BitOperators.For(DataType.UInt64))
            .Concat(SequenceOperators.For(Sequence))
            .Append(GroupOperators.Sizes(Sequence))
            .Concat(LogicOperators.All)
            .Append(LogicOperators.SequenceEqual(Sequence))
            .Append(LogicOperators.Equal(DataType.Int32))
            .Append(NumberOperators.Comparison(NumberOperators.Less, DataType.Int32))
            .Append(NumberOperators.Comparison(NumberOperators.LessOrEqual, DataType.Int32));
        var compared = 0;
        foreach (var @operator in operators)
        {
            if (Kernels.For(@operator, table) is not { } kernel)
                continue;
            var pairs = ValuesOf(@operator.Parameters[0]).SelectMany(_ => ValuesOf(@operator.Parameters[^1]), static (left, right) => (Left: left, Right: right)).ToArray();
            var results = new long[pairs.Length];

            kernel(table.Encode([.. pairs.Select(pair => pair.Left)]), table.Encode([.. pairs.Select(pair => pair.Right)]), results);

            for (var i = 0; i < pairs.Length; i++)
            {
                Value[] arguments = @operator.Parameters.Length == 1 ? [pairs[i].Left] : [pairs[i].Left, pairs[i].Right];
                Assert.Equal(table.Encode(@operator.Apply(arguments)), results[i]);
                compared++;
            }
        }

        Assert.True(compared > 1_000);
    }

    [Fact]
    public void AreReadAsTheyWereWritten()
    {
        var table = new ValueTable();
        Value[] nested = [new Value(new[] { new Value("a"), new Value("") }), new Value(Array.Empty<Value>()), new Value(new Failure("FormatException"))];

        var read = table.Decode(table.Encode(nested), new SequenceType(DataType.Text, ""));

        Assert.Equal(nested, read);
    }

    private static Value[] ValuesOf(DataType type) => type switch
    {
        SequenceType => Sequences,
        UInt32Type => Array.ConvertAll(Numbers, static number => new Value((uint)number.Bits)),
        BooleanType => [Value.False, Value.True],
        _ => Numbers,
    };
}
