using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample;

/// <summary>A function that was found.</summary>
public sealed class Program
{
    internal Program(Problem problem, Expression body)
    {
        Problem = problem;
        Body = body;
    }

    public Problem Problem { get; }

    /// <summary>The length of the program's description; among programs that fit, the shortest is taken.</summary>
    public int Cost => Body.Cost;

    /// <summary>The program's shape in a few words, such as <c>piecewise over quantity</c>.</summary>
    public string Description => Expressions.Description.Of(Body);

    internal Expression Body { get; }

    /// <summary>The result for <paramref name="inputs"/>, or a <see cref="Failure"/> where the program throws.</summary>
    /// <exception cref="ArgumentException">A value is not of its parameter's type.</exception>
    public object? Evaluate(IReadOnlyList<object?> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Count != Problem.Parameters.Count)
            throw new ArgumentException($"{Problem.Parameters.Count} inputs are needed, {inputs.Count} were given.", nameof(inputs));
        var values = new Value[inputs.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (!Boundary.TryRead(inputs[i], Problem.Parameters[i].Type, out values[i]))
                throw new ArgumentException($"The value for {Problem.Parameters[i].Name} is not of its type.", nameof(inputs));
        }

        return Boundary.Write(Interpreter.Run(Body, values), Problem.Returns);
    }
}
