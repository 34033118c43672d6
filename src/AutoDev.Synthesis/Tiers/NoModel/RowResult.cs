using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>What a rule answers, as a C# expression: its value, or the exception with which it refuses.</summary>
internal static class RowResult
{
    public static string Of(Increment increment, EvidenceRow row)
    {
        if (row.Result is not ExceptionValue exception)
        {
            return CSharpLiteral.Of(row.Result, increment.ReturnShape!).Text;
        }

        var parameters = increment.Signature!.Parameters;
        var guilty = Enumerable.Range(0, parameters.Count).FirstOrDefault(i => row.Inputs[i] is not (null or AnyCondition));
        return Exceptions.Throw(
            exception.TypeName,
            Identifiers.Escaped(parameters[guilty].Name),
            CSharpText.Quoted(increment.Requirement.Id + " refuses this value."));
    }

    /// <param name="otherwise">Exception for values that no row covers.</param>
    public static string OfNoRow(Increment increment, DecisionTable table, string otherwise) => Exceptions.Throw(
        otherwise,
        Identifiers.Escaped(increment.Signature!.Parameters[table.Grid.AxisAtFault ?? 0].Name),
        CSharpText.Quoted(increment.Requirement.Id + " has no row for this value."));
}
