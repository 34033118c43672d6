using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>A requirement's states and events under the names that they have in C#.</summary>
internal sealed record StateMachine(
    StateDiagram Diagram,
    string StateType,
    string EventType,
    string TransitionsType,
    EquatableArray<string> States,
    EquatableArray<string> Events,
    EquatableArray<StateStep> Steps)
{
    public static StateMachine? In(Requirement requirement)
    {
        var diagram = requirement.StateDiagrams.Count > 0
            ? requirement.StateDiagrams[0]
            : requirement.Tables.Where(static table => table.Kind == TableKind.Transitions).Select(TransitionTable.Read).FirstOrDefault();
        if (diagram is null)
        {
            return null;
        }

        var name = TypeNames.StatefulOf(requirement);
        var steps = diagram.Transitions
            .Select(static t => new StateStep(Identifiers.Pascal(t.From), Identifiers.Pascal(t.Event), Identifiers.Pascal(t.To), t))
            .ToEquatableArray();
        return new StateMachine(
            diagram,
            name + "State",
            name + "Event",
            name + "Transitions",
            diagram.States.Select(Identifiers.Pascal).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            steps.Select(static step => step.Event).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            steps);
    }
}

/// <summary>A transition under its names in C#.</summary>
internal sealed record StateStep(string From, string Event, string To, Transition Written);
