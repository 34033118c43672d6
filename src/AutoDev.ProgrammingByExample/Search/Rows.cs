using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Examples as the search reads them, without repetitions.</summary>
internal sealed record Rows(Value[][] Inputs, Value[] Targets)
{
    public int Count => Targets.Length;

    /// <summary>Null, and half a sentence for a person, where the examples cannot be used.</summary>
    public static Rows? Read(Problem problem, out string? complaint)
    {
        var inputs = new List<Value[]>();
        var targets = new List<Value>();
        var seen = new Dictionary<Value, int>();
        for (var number = 1; number <= problem.Examples.Count; number++)
        {
            if (ReadRow(problem, number, out var input, out var target) is { } wrong)
            {
                complaint = wrong;
                return null;
            }

            if (!seen.TryAdd(new Value(input), number))
            {
                var first = seen[new Value(input)];
                var other = Boundary.TryRead(problem.Examples[first - 1].Output, problem.Returns, out var value) ? value : default;
                if (other.Equals(target))
                    continue;
                complaint = $"example {first} and example {number} have the same inputs and different results";
                return null;
            }

            inputs.Add(input);
            targets.Add(target);
        }

        complaint = inputs.Count == 0 ? "there is no example; write a few rows of inputs and results" : null;
        return complaint is null ? new Rows([.. inputs], [.. targets]) : null;
    }

    public Rows First(int count) => new(Inputs[..Math.Min(count, Count)], Targets[..Math.Min(count, Count)]);

    public Rows With((Value[] Input, Value Target) row) => new([.. Inputs, row.Input], [.. Targets, row.Target]);

    public Example Example(int row, Problem problem) => new(
        [.. Inputs[row].Select((value, i) => Boundary.Write(value, problem.Parameters[i].Type))], Boundary.Write(Targets[row], problem.Returns));

    /// <summary>The rows whose number passes a test.</summary>
    public Rows Where(Func<int, bool> isKept) => new([.. Inputs.Where((_, row) => isKept(row))], [.. Targets.Where((_, row) => isKept(row))]);

    /// <param name="isProbed">Whether inputs nearby are looked at as well.</param>
    public Scope ToScope(Problem problem, bool isProbed = true)
    {
        var variables = problem.Parameters.Select((parameter, slot) => new Variable(slot, parameter.Name, parameter.Type)).ToArray();
        return new Scope(variables, isProbed ? [.. Inputs, .. Probes.Near([.. problem.Parameters.Select(p => p.Type)], Inputs)] : Inputs, Count);
    }

    /// <summary>The first row that <paramref name="expression"/> gets wrong.</summary>
    public (Value[] Input, Value Target)? Counterexample(Expression expression)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!Interpreter.Run(expression, Inputs[i]).Equals(Targets[i]))
                return (Inputs[i], Targets[i]);
        }

        return null;
    }

    private static string? ReadRow(Problem problem, int number, out Value[] input, out Value target)
    {
        var example = problem.Examples[number - 1];
        input = new Value[problem.Parameters.Count];
        target = default;
        if (example.Inputs.Count != input.Length)
            return $"example {number} has {example.Inputs.Count} inputs where {input.Length} are needed";
        for (var i = 0; i < input.Length; i++)
        {
            if (!Boundary.TryRead(example.Inputs[i], problem.Parameters[i].Type, out input[i]) || input[i].IsFailure)
                return $"example {number} has no value of the right type for {problem.Parameters[i].Name}";
        }

        return Boundary.TryRead(example.Output, problem.Returns, out target) ? null : $"example {number} has a result that is not of the right type";
    }
}
