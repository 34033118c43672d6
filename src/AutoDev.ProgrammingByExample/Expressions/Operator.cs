namespace AutoDev.ProgrammingByExample.Expressions;

internal delegate Value Evaluation(ReadOnlySpan<Value> arguments);

/// <summary>One entry of the language's table: everything that search, interpreter and printers know of an operator.</summary>
/// <param name="Name">Unique together with <paramref name="Parameters"/>.</param>
/// <param name="Evaluate">Gets no failures among its arguments and answers with one where the C# throws.</param>
internal sealed record Operator(
    string Name,
    DataType[] Parameters,
    DataType Returns,
    int Cost,
    Evaluation Evaluate,
    Notation Notation)
{
    /// <summary>Exchanging the two arguments changes nothing, so search tries one order only.</summary>
    public bool IsCommutative { get; init; }

    /// <summary>How it is written of a parameter that is a list, or an array, rather than of any sequence.</summary>
    public Notation? OnList { get; init; }

    /// <inheritdoc cref="OnList"/>
    public Notation? OnArray { get; init; }

    /// <summary>How it is written when its second argument is a text of one character, given as <c>char</c>.</summary>
    public Notation? OnCharacter { get; init; }

    /// <summary>How it is written when its second argument is a number that is not negative, given as a literal without a suffix.</summary>
    public Notation? OnLiteral { get; init; }

    /// <summary>Whether it keeps the low bits of a result that does not fit, as C# does where overflow is not checked.</summary>
    public bool Wraps { get; init; }

    /// <summary>The value of the first argument that settles the result without a look at the second; null where both are needed.</summary>
    public bool? Decisive { get; init; }

    /// <summary>The function that its notation calls as <c>{f}</c>; null where the library has all that it needs.</summary>
    public LocalFunction? Local { get; init; }

    /// <summary>Evaluates arguments that may have failed.</summary>
    public Value Apply(ReadOnlySpan<Value> arguments)
    {
        if (Decisive is { } decisive)
            return arguments[0].IsFailure || arguments[0].IsTrue == decisive ? arguments[0] : arguments[1];
        foreach (var argument in arguments)
        {
            if (argument.IsFailure)
                return argument;
        }

        return Evaluate(arguments);
    }

    public bool Equals(Operator? other) => ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Name, other.Name, StringComparison.Ordinal)
            && Parameters.AsSpan().SequenceEqual(other.Parameters));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
