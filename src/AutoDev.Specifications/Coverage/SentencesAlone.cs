using AutoDev.Specifications.Cells;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Coverage;

/// <summary>A requirement whose sentences say what a member gives of which no signature stands anywhere.</summary>
public static class SentencesAlone
{
    /// <summary>What is missing so that the build writes the member; null where its document asks for none, or a member of that name is known.</summary>
    /// <param name="all">Of the project: sentences may call what another requirement states.</param>
    public static string? Hint(Requirement requirement, IEnumerable<Requirement> all)
    {
        if (CalledBy(requirement) is not { } called || all.Any(other => States(other, called.Call.Name)))
        {
            return null;
        }

        var parameters = called.Call.ArgumentTexts().Select(static argument => TypeOf(CellReader.ReadPlain(argument)) + " …");
        var path = requirement.FrontMatter.Type is null ? "Type." : "";
        return $"the build writes it from its sentences if a csharp fence states the signature ({TypeOf(called.Expected)} {path}{called.Call.Name}({string.Join(", ", parameters)}))";
    }

    /// <summary>The member that its sentences call; null where one has a table or a signature, or calls none.</summary>
    public static string? MemberOf(Requirement requirement) => CalledBy(requirement)?.Call.Name;

    private static (WrittenCall Call, CellValue Expected)? CalledBy(Requirement requirement)
    {
        if (requirement.Tables.Count > 0 || requirement.LacksPart || requirement.Fences.Any(static fence => fence.Kind is CSharpFenceKind.Signature or CSharpFenceKind.Type))
        {
            return null;
        }

        // Results that are values say more of the type than failures and null do.
        return requirement.InlineExamples
            .OrderBy(static example => example.Expected is ExceptionValue or NullValue)
            .Select(static example => WrittenCall.Read(example.Call) is { Rest: "" } call && call.Call.IndexOf('.') is var dot && (dot < 0 || dot > call.Call.IndexOf('('))
                ? (call, example.Expected)
                : default((WrittenCall, CellValue)?))
            .FirstOrDefault(static called => called is not null);
    }

    private static bool States(Requirement requirement, string name) =>
        requirement.Fences.Any(fence => fence.Signature is { } signature && string.Equals(signature.Name, name, StringComparison.Ordinal))
        || requirement.Tables.Any(table => table.ResultColumn is { } result && WrittenName.Same(table.Columns[result].Name, name));

    private static string TypeOf(CellValue value) => value switch
    {
        IntegerValue => "int",
        DecimalValue => "decimal",
        BooleanValue => "bool",
        TextValue => "string",
        DateValue { Iso.Length: 10 } => "DateOnly",
        DurationValue => "TimeSpan",
        ListValue { Items: [var first, ..] } => $"IReadOnlyList<{TypeOf(first)}>",
        _ => "…",
    };
}
