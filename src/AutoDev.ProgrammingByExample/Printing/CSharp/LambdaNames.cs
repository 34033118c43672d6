using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Names for the parameters of lambdas that no parameter of the member has.</summary>
internal static class LambdaNames
{
    private static readonly string[] Names = ["x", "y", "z", "item", "other", "element", "value1", "value2", "value3", "value4"];

    public static string For(Variable variable, Problem problem)
    {
        var free = Names.Where(name => !problem.Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)));
        return free.ElementAt(variable.Slot - problem.Parameters.Count);
    }
}
