using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Planning;

/// <summary>Lets only names of C# through: they become file names and code, and a document may hold anything.</summary>
internal static class NameCheck
{
    public static bool Accepts(Draft draft, List<Finding> findings)
    {
        var namesake = draft.Kind == IncrementKind.Record ? RecordFields.In(draft.Requirement)?.Fields.FirstOrDefault(field => field.Name == draft.TypeName) : null;
        var problem = draft switch
        {
            { Namespace.Length: > 0 } when !AreNames(draft.Namespace) => $"'{draft.Namespace}' is no namespace. Write one such as Shop.Orders",
            _ when !AreNames(draft.TypeName) => draft.Kind == IncrementKind.Member
                ? $"'{draft.TypeName}' is no name of a type. Write one such as Pricing"
                : "its title makes no name for the type. Write Type: `Name` below it",
            { Kind: IncrementKind.Member, Claim: null, Signature: { Kind: not MemberKind.Constructor } signature } when signature.Name == draft.TypeName[(draft.TypeName.LastIndexOf('.') + 1)..] =>
                $"a member of {draft.TypeName} cannot be called {signature.Name}, too. Give the result another heading, or the front matter another type:",
            _ when namesake is not null =>
                $"a field of {draft.TypeName} cannot be called {namesake.Name}, too. Give the field another name, or the record one with Type: `Name` below its heading",
            { Signature: { } signature } when !Identifiers.IsValid(signature.Name) => $"'{signature.Name}' is no name. Write letters and digits",
            _ => null,
        };
        if (problem is not null)
        {
            findings.Add(SynthesisRules.UnknownType.About(draft.Requirement.Id, namesake is null ? draft.Place : draft.Place with { Span = namesake.Row.Span }, problem));
        }

        return problem is null;
    }

    private static bool AreNames(string path) => path.Split('.').All(Identifiers.IsValid);
}
