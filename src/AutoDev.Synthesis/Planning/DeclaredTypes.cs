using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>Types that a requirement describes: by a field table, a list, a state diagram, or in C#.</summary>
internal static class DeclaredTypes
{
    public static bool IsAny(Requirement requirement) => requirement.EnumerationMembers.Count + requirement.StateDiagrams.Count > 0
        || requirement.Tables.Any(static table => table.Kind is TableKind.Fields or TableKind.Transitions)
        || requirement.Fences.Any(static fence => fence.Kind == CSharpFenceKind.Type);

    public static IEnumerable<Draft> DraftsOf(Requirement requirement, string rootNamespace)
    {
        var space = TypeNames.NamespaceOf(requirement, rootNamespace);
        foreach (var fence in requirement.Fences)
        {
            if (TypeFence.Of(fence) is { } type && !type.Awaits(requirement))
            {
                var own = type.Namespace ?? requirement.FrontMatter.Namespace ?? rootNamespace;
                yield return new Draft(
                    requirement,
                    IncrementKind.DeclaredType,
                    own,
                    type.Name,
                    OutlineWriter.InNamespace(own, type.Syntax.ToFullString()),
                    new SourcePlace(requirement.Place.Path, fence.Span));
            }
        }

        // Rows that cannot be fields are reported where they are read (ADEV0020).
        if (RecordFields.In(requirement) is { Fields.Count: > 0 } fields && fields.Fields.All(IsField))
        {
            var name = TypeNames.Of(requirement);
            var parameters = string.Join(", ", fields.Fields.Select(static field => $"{field.Type} {Identifiers.Escaped(field.Name)}"));
            yield return Of(requirement, IncrementKind.Record, space, name, $"public sealed record {Identifiers.Escaped(name)}({parameters});", fields.Table.Span);
        }

        if (requirement.EnumerationMembers.Count > 0)
        {
            var name = TypeNames.Of(requirement);
            yield return Of(
                requirement,
                IncrementKind.Enumeration,
                space,
                name,
                EnumerationOf(name, requirement.EnumerationMembers.Select(static member => member.Name)),
                requirement.EnumerationMembers[0].Span);
        }

        if (StateMachine.In(requirement) is { } machine)
        {
            yield return Of(
                requirement,
                IncrementKind.StateMachine,
                space,
                machine.StateType,
                EnumerationOf(machine.StateType, machine.States) + "\n" + EnumerationOf(machine.EventType, machine.Events),
                machine.Diagram.Span);
        }
    }

    private static bool IsField(Field field) =>
        Identifiers.IsValid(field.Name) && !SyntaxFactory.ParseTypeName(field.Type, consumeFullText: true).ContainsDiagnostics;

    private static Draft Of(Requirement requirement, IncrementKind kind, string space, string name, string outline, SourceSpan span) =>
        new(requirement, kind, space, name, OutlineWriter.InNamespace(space, outline), new SourcePlace(requirement.Place.Path, span));

    private static string EnumerationOf(string name, IEnumerable<string> members) =>
        $"public enum {Identifiers.Escaped(name)} {{ {string.Join(", ", members.Select(Identifiers.Escaped))} }}";
}
