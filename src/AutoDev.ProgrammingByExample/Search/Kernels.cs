using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Applies an operator of one or two operands to whole columns. Where an operand failed it may leave anything.</summary>
internal delegate void Kernel(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> result);

/// <summary>
/// The operators that searches apply most, as loops over columns; each computes what <see cref="Operator.Evaluate"/> does, many times
/// faster. What is not here is applied value by value.
/// </summary>
internal static class Kernels
{
    private interface IOperation
    {
        static abstract long Of(long left, long right);
    }

    /// <summary>Null where there is none.</summary>
    public static Kernel? For(Operator @operator, ValueTable table) => @operator.Parameters[0] switch
    {
        Int32Type => OfInt(@operator.Name) ?? OfWhole(@operator.Name) ?? BitKernels.For(@operator) ?? OfAny(@operator.Name),
        Int64Type => OfWhole(@operator.Name) ?? BitKernels.For(@operator) ?? OfAny(@operator.Name),
        UInt32Type or UInt64Type => BitKernels.For(@operator) ?? OfAny(@operator.Name),
        BooleanType => OfTruth(@operator.Name) ?? OfAny(@operator.Name),
        SequenceType { Element: Int32Type } => SequenceKernels.OfInts(@operator, table) ?? SequenceKernels.For(@operator, table),
        SequenceType => SequenceKernels.For(@operator, table),
        DateType or DateTimeType or TimeType or DurationType => OfOrder(@operator.Name) ?? OfAny(@operator.Name),
        TextType or EnumerationType or CharacterType or DecimalType => OfAny(@operator.Name),
        _ => null,
    };

    private static Kernel? OfInt(string name) => name switch
    {
        "+" => Loop<AddInt>,
        "-" => Loop<SubtractInt>,
        "*" => Loop<MultiplyInt>,
        "/" => Loop<DivideInt>,
        "%" => Loop<RemainderInt>,
        NumberOperators.Multiple => Loop<IsMultipleInt>,
        NumberOperators.FloorDivide => Loop<FloorDivideInt>,
        "square" => static (left, _, result) => Loop<MultiplyInt>(left, left, result),
        NumberOperators.Negate => static (left, _, result) => Loop<NegateInt>(left, left, result),
        NumberOperators.Size => static (left, _, result) => Loop<AbsoluteInt>(left, left, result),
        _ => null,
    };

    private static Kernel? OfWhole(string name) => name switch
    {
        "min" => Loop<Smaller>,
        "max" => Loop<Larger>,
        NumberOperators.Even => static (left, _, result) => Loop<IsEven>(left, left, result),
        NumberOperators.Odd => static (left, _, result) => Loop<IsOdd>(left, left, result),
        _ => OfOrder(name),
    };

    private static Kernel? OfOrder(string name) => name switch
    {
        NumberOperators.Less => Loop<Less>,
        NumberOperators.LessOrEqual => Loop<LessOrEqual>,
        _ => null,
    };

    private static Kernel? OfTruth(string name) => name switch
    {
        LogicOperators.AndName => Loop<And>,
        LogicOperators.OrName => Loop<Or>,
        "!" => static (left, _, result) => Loop<Not>(left, left, result),
        _ => null,
    };

    // Equal values of these types are equal in their column.
    private static Kernel? OfAny(string name) => name switch
    {
        "==" => Loop<Same>,
        "!=" => Loop<Different>,
        _ => null,
    };

    private static void Loop<T>(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> result)
        where T : struct, IOperation
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = T.Of(left[i], right[i]);
    }

    private static long Fit(long value) => value == (int)value ? value : ValueTable.Overflow;

    private readonly struct AddInt : IOperation
    {
        public static long Of(long left, long right) => Fit(left + right);
    }

    private readonly struct SubtractInt : IOperation
    {
        public static long Of(long left, long right) => Fit(left - right);
    }

    private readonly struct MultiplyInt : IOperation
    {
        public static long Of(long left, long right) => Fit(left * right);
    }

    private readonly struct DivideInt : IOperation
    {
        public static long Of(long left, long right) => right switch
        {
            0 => ValueTable.DivideByZero,
            -1 => Fit(-left),
            _ => (int)left / (int)right,
        };
    }

    private readonly struct RemainderInt : IOperation
    {
        public static long Of(long left, long right) => right switch
        {
            0 => ValueTable.DivideByZero,
            -1 => left == int.MinValue ? ValueTable.Overflow : 0,
            _ => (int)left % (int)right,
        };
    }

    private readonly struct IsMultipleInt : IOperation
    {
        public static long Of(long left, long right)
        {
            var remainder = RemainderInt.Of(left, right);
            return ValueTable.IsFailure(remainder) ? remainder : remainder == 0 ? 1 : 0;
        }
    }

    private readonly struct FloorDivideInt : IOperation
    {
        public static long Of(long left, long right)
        {
            var quotient = DivideInt.Of(left, right);
            return right != 0 && (left ^ right) < 0 && quotient * right != left ? quotient - 1 : quotient;
        }
    }

    private readonly struct NegateInt : IOperation
    {
        public static long Of(long left, long right) => Fit(-left);
    }

    private readonly struct AbsoluteInt : IOperation
    {
        public static long Of(long left, long right) => Fit(left < 0 ? -left : left);
    }

    private readonly struct Smaller : IOperation
    {
        public static long Of(long left, long right) => Math.Min(left, right);
    }

    private readonly struct Larger : IOperation
    {
        public static long Of(long left, long right) => Math.Max(left, right);
    }

    private readonly struct Less : IOperation
    {
        public static long Of(long left, long right) => left < right ? 1 : 0;
    }

    private readonly struct LessOrEqual : IOperation
    {
        public static long Of(long left, long right) => left <= right ? 1 : 0;
    }

    private readonly struct IsEven : IOperation
    {
        public static long Of(long left, long right) => ~left & 1;
    }

    private readonly struct IsOdd : IOperation
    {
        public static long Of(long left, long right) => left & 1;
    }

    private readonly struct And : IOperation
    {
        public static long Of(long left, long right) => left == 1 ? right : left;
    }

    private readonly struct Or : IOperation
    {
        public static long Of(long left, long right) => left == 0 ? right : left;
    }

    private readonly struct Not : IOperation
    {
        public static long Of(long left, long right) => left ^ 1;
    }

    private readonly struct Same : IOperation
    {
        public static long Of(long left, long right) => left == right ? 1 : 0;
    }

    private readonly struct Different : IOperation
    {
        public static long Of(long left, long right) => left != right ? 1 : 0;
    }
}
