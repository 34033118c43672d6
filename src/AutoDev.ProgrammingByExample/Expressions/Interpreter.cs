namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>Runs an expression. Whatever it is given it ends, after a fixed number of steps.</summary>
internal sealed class Interpreter
{
    private const int Limit = 1_000_000;

    private readonly Value[] environment;
    private int remaining = Limit;

    private Interpreter(ReadOnlySpan<Value> inputs, int slots)
    {
        environment = new Value[Math.Max(slots, inputs.Length)];
        inputs.CopyTo(environment);
    }

    public static Value Run(Expression expression, ReadOnlySpan<Value> inputs) =>
        new Interpreter(inputs, Slots(expression)).Evaluate(expression);

    private static int Slots(Expression expression) => expression switch
    {
        Variable variable => variable.Slot + 1,
        Call call => call.Arguments.Max(Slots),
        Conditional conditional => Math.Max(Slots(conditional.Test), Math.Max(Slots(conditional.Then), Slots(conditional.Otherwise))),
        Lambda lambda => Math.Max(lambda.Parameters.Max(Slots), Slots(lambda.Body)),
        _ => 0,
    };

    private Value Evaluate(Expression expression)
    {
        if (--remaining < 0)
            return Value.TooMuchWork;
        switch (expression)
        {
            case Constant constant:
                return constant.Value;
            case Variable variable:
                return environment[variable.Slot];
            case Call call:
                return Evaluate(call);
            case Conditional conditional:
                var test = Evaluate(conditional.Test);
                return test.IsFailure ? test : Evaluate(test.IsTrue ? conditional.Then : conditional.Otherwise);
            case Lambda lambda:
                return new Value(new Closure(this, lambda));
            case Throw failure:
                return new Value(failure.Failure);
            default:
                throw new InvalidOperationException($"No meaning is given to {expression.GetType().Name}.");
        }
    }

    private Value Evaluate(Call call)
    {
        if (call.Operator.Decisive is { } decisive)
        {
            var left = Evaluate(call.Arguments[0]);
            return left.IsFailure || left.IsTrue == decisive ? left : Evaluate(call.Arguments[1]);
        }

        var arguments = new Value[call.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Evaluate(call.Arguments[i]);
            if (arguments[i].IsFailure)
                return arguments[i];
        }

        return call.Operator.Evaluate(arguments);
    }

    private sealed class Closure(Interpreter interpreter, Lambda lambda) : Function
    {
        public override Value Invoke(ReadOnlySpan<Value> arguments)
        {
            for (var i = 0; i < arguments.Length; i++)
                interpreter.environment[lambda.Parameters[i].Slot] = arguments[i];
            return interpreter.Evaluate(lambda.Body);
        }
    }
}
