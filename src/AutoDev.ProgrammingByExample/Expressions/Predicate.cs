namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>Reads the shapes of tests that trees are tidied and printed by.</summary>
internal static class Predicate
{
    /// <summary><paramref name="test"/> as a bound on a subject: <c>subject &lt; bound</c> or <c>subject &lt;= bound</c>.</summary>
    public static bool IsUpperBound(Expression test, out Expression subject, out Constant bound, out bool isInclusive)
    {
        isInclusive = LogicOperators.IsComparison(test, NumberOperators.LessOrEqual);
        return IsAgainstConstant(test, isInclusive ? NumberOperators.LessOrEqual : NumberOperators.Less, out subject, out bound);
    }

    /// <summary><paramref name="test"/> as <c>subject == constant</c>.</summary>
    public static bool IsEquality(Expression test, out Expression subject, out Constant constant) =>
        IsAgainstConstant(test, "==", out subject, out constant);

    private static bool IsAgainstConstant(Expression test, string name, out Expression subject, out Constant constant)
    {
        if (LogicOperators.IsComparison(test, name) && test is Call { Arguments: [not Constant, Constant right] } call)
        {
            subject = call.Arguments[0];
            constant = right;
            return true;
        }

        subject = test;
        constant = null!;
        return false;
    }
}
