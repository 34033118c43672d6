using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Makes a lazy sequence what the signature returns.</summary>
internal static class ResultConversion
{
    public const string Materialize = "materialize";

    public static Expression Apply(Expression body, DataType returns)
    {
        if (returns is not SequenceType sequence || sequence.CSharpName.StartsWith("IEnumerable<", StringComparison.Ordinal))
            return body;
        if (body is Conditional conditional)
            return new Conditional(conditional.Test, Apply(conditional.Then, returns), Apply(conditional.Otherwise, returns));
        if (body is not Call call)
            return body;
        var notation = Notation.Linq(sequence.CSharpName.EndsWith(']') ? "{0}.ToArray()" : "{0}.ToList()");
        return new Call(new Operator(Materialize, [body.Type], body.Type, 0, static a => a[0], notation), [call]);
    }
}
