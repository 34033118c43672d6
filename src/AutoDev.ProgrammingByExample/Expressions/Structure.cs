namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>Questions about a tree as a tree.</summary>
internal static class Structure
{
    public static bool AreSame(Expression left, Expression right) => (left, right) switch
    {
        (Constant a, Constant b) => a.Type.Equals(b.Type) && a.Value.Equals(b.Value),
        (Variable a, Variable b) => a.Slot == b.Slot,
        (Call a, Call b) => a.Operator.Equals(b.Operator) && AreSame(a.Arguments, b.Arguments),
        (Conditional a, Conditional b) => AreSame(a.Test, b.Test) && AreSame(a.Then, b.Then) && AreSame(a.Otherwise, b.Otherwise),
        (Lambda a, Lambda b) => AreSame(a.Body, b.Body),
        (Throw a, Throw b) => a.Failure == b.Failure,
        _ => false,
    };

    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        Call call => call.Arguments,
        Conditional conditional => [conditional.Test, conditional.Then, conditional.Otherwise],
        Lambda lambda => [lambda.Body],
        _ => [],
    };

    public static IEnumerable<Expression> All(Expression expression) =>
        Children(expression).SelectMany(All).Prepend(expression);

    /// <summary>The same tree with another part in the place of <paramref name="old"/>.</summary>
    public static Expression Replace(Expression whole, Expression old, Expression replacement) => whole switch
    {
        _ when ReferenceEquals(whole, old) => replacement,
        Call call => new Call(call.Operator, Array.ConvertAll(call.Arguments, argument => Replace(argument, old, replacement))),
        Conditional conditional => new Conditional(
            Replace(conditional.Test, old, replacement), Replace(conditional.Then, old, replacement), Replace(conditional.Otherwise, old, replacement)),
        Lambda lambda => Replace(lambda.Body, old, replacement) is var body && ReferenceEquals(body, lambda.Body) ? lambda : new Lambda(lambda.Parameters, body),
        _ => whole,
    };

    /// <summary>The results that a tree of conditionals chooses between.</summary>
    public static IEnumerable<Expression> Leaves(Expression expression) => expression is Conditional conditional
        ? Leaves(conditional.Then).Concat(Leaves(conditional.Otherwise))
        : [expression];

    /// <summary>What a tree of conditionals chooses by.</summary>
    public static IEnumerable<Expression> Tests(Expression expression) => expression is Conditional conditional
        ? Tests(conditional.Then).Concat(Tests(conditional.Otherwise)).Prepend(conditional.Test)
        : [];

    /// <summary>The case of a program that answers for some inputs.</summary>
    public static Expression Reached(Expression expression, Value[] inputs)
    {
        while (expression is Conditional conditional)
            expression = Interpreter.Run(conditional.Test, inputs).IsTrue ? conditional.Then : conditional.Otherwise;
        return expression;
    }

    private static bool AreSame(Expression[] left, Expression[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (!AreSame(left[i], right[i]))
                return false;
        }

        return left.Length == right.Length;
    }
}
