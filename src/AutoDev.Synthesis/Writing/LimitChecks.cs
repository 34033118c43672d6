using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Limits;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Writing;

/// <summary>Refuses arguments that a sentence of the requirement forbids and no row answers for.</summary>
internal static class LimitChecks
{
    /// <summary>Lines of statements, an empty one behind each check; empty where nothing is to be refused.</summary>
    public static IReadOnlyList<string> For(Increment increment)
    {
        var lines = new List<string>();
        foreach (var limit in ParameterLimits.Of(increment))
        {
            var name = increment.Signature!.Parameters[limit.Parameter].Name;
            var subject = $"{increment.Requirement.Id}: {Identifiers.Spaced(name)}";
            if (limit.Rule is { } rule && FieldCheckWriter.Write(rule, limit.Shape, Identifiers.Escaped(name), subject) is { } check)
            {
                lines.AddRange([$"if ({check.Broken})", "{", $"\t{check.Exception};", "}", ""]);
            }
        }

        return lines;
    }
}
