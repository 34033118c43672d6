namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>Types as the search compares them: two sequences of one element are one type, however the signature spells them.</summary>
internal static class Canonical
{
    public static DataType Of(DataType type) => type is SequenceType sequence
        ? new SequenceType(Of(sequence.Element), "")
        : type;

    public static Problem Of(Problem problem) => problem with
    {
        Parameters = [.. problem.Parameters.Select(parameter => parameter with { Type = Of(parameter.Type) })],
        Returns = Of(problem.Returns),
    };
}
