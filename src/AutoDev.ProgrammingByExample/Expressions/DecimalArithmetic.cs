namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>Arithmetic on <c>decimal</c> without an exception for each of the many candidates that leave its range.</summary>
internal static class DecimalArithmetic
{
    // decimal.MaxValue is 7.92e28; between this and that the exception itself decides.
    private const double Safe = 7.9e28;

    public static Value Add(decimal left, decimal right) => Try(left, right, (double)left + (double)right, decimal.Add);

    public static Value Subtract(decimal left, decimal right) => Try(left, right, (double)left - (double)right, decimal.Subtract);

    public static Value Multiply(decimal left, decimal right) => Try(left, right, (double)left * (double)right, decimal.Multiply);

    public static Value Divide(decimal left, decimal right) =>
        right == 0 ? Value.DivideByZero : Try(left, right, (double)left / (double)right, decimal.Divide);

    private static Value Try(decimal left, decimal right, double estimate, Func<decimal, decimal, decimal> operation)
    {
        if (Math.Abs(estimate) < Safe)
            return Value.Of(operation(left, right));
        if (Math.Abs(estimate) > 8e28)
            return Value.Overflow;
        try
        {
            return Value.Of(operation(left, right));
        }
        catch (OverflowException)
        {
            return Value.Overflow;
        }
    }
}
