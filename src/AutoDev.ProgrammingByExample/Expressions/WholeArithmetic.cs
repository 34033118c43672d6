namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// Arithmetic on <c>int</c> and <c>long</c> that fails where the mathematical result does not fit. A program whose row would need a
/// wrapped result is never found, so the printed C# means the same whether or not its project checks for overflow.
/// </summary>
internal static class WholeArithmetic
{
    public static Value Add(long left, long right, bool isNarrow)
    {
        var sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) < 0 ? Value.Overflow : Fit(sum, isNarrow);
    }

    public static Value Subtract(long left, long right, bool isNarrow)
    {
        var difference = unchecked(left - right);
        return ((left ^ right) & (left ^ difference)) < 0 ? Value.Overflow : Fit(difference, isNarrow);
    }

    public static Value Multiply(long left, long right, bool isNarrow)
    {
        var high = Math.BigMul(left, right, out long low);
        return high != low >> 63 ? Value.Overflow : Fit(low, isNarrow);
    }

    public static Value Divide(long left, long right, bool isNarrow)
    {
        if (right == 0)
            return Value.DivideByZero;
        return right == -1 ? Subtract(0, left, isNarrow) : new Value(left / right);
    }

    public static Value Remainder(long left, long right, bool isNarrow)
    {
        if (right == 0)
            return Value.DivideByZero;
        if (right == -1)
            return left == (isNarrow ? int.MinValue : long.MinValue) ? Value.Overflow : new Value(0);
        return new Value(left % right);
    }

    /// <summary>Division that rounds down, towards the smaller number.</summary>
    public static Value FloorDivide(long left, long right, bool isNarrow)
    {
        var quotient = Divide(left, right, isNarrow);
        return !quotient.IsFailure && (left ^ right) < 0 && quotient.Bits * right != left ? new Value(quotient.Bits - 1) : quotient;
    }

    /// <summary>The remainder with the divisor's sign.</summary>
    public static Value FloorRemainder(long left, long right, bool isNarrow)
    {
        var remainder = Remainder(left, right, isNarrow);
        if (remainder.IsFailure)
            return remainder;
        var sum = Add(remainder.Bits, right, isNarrow);
        return sum.IsFailure ? sum : Remainder(sum.Bits, right, isNarrow);
    }

    public static Value Absolute(long value, bool isNarrow) => value < 0 ? Subtract(0, value, isNarrow) : new Value(value);

    public static Value Fit(long value, bool isNarrow) => isNarrow && value != (int)value ? Value.Overflow : new Value(value);
}
