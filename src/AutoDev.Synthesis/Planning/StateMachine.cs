using AutoDev.Specifications.Model;
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
        if (requirement.StateDiagrams.Count == 0)
        {
            return null;
        }

        var diagram = requirement.StateDiagrams[0];
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
