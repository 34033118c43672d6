namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// The search's cost model, in steps of roughly one bit and a half of description. An operator states its own cost in its table;
/// everything else is here.
/// </summary>
internal static class CostModel
{
    /// <summary>How much less likely a step of cost makes a program: two to this power.</summary>
    public const double BitsPerStep = 1.5;

    public const int Variable = 2;

    public const int Conditional = 2;

    public const int Throw = 3;

    /// <summary>Zero, one, true, false, the empty text.</summary>
    public const int PlainConstant = 2;

    /// <summary>Two, ten, a hundred, a space: known to everyone, but a choice.</summary>
    public const int CommonConstant = 3;

    /// <summary>A value of a column, where a test parts the rows.</summary>
    public const int RowConstant = 2;

    /// <summary>Taken from the rows.</summary>
    public const int MinedConstant = 3;

    public static int Sum(Expression[] expressions)
    {
        var sum = 0;
        foreach (var expression in expressions)
            sum += expression.Cost;
        return sum;
    }
}
