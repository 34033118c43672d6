using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Planning;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>A state diagram becomes states, events, and the transitions between them; every other move is refused.</summary>
internal sealed class StateMachineStrategy : IStrategy
{
    private const int MostRefusals = 200;

    public Proposal? TryPropose(Increment increment, CodeStyle style, CancellationToken cancellation)
    {
        if (increment.Kind != IncrementKind.StateMachine || StateMachine.In(increment.Requirement) is not { } machine)
        {
            return null;
        }

        return ProblemOf(machine) is { } problem
            ? Proposal.None(problem)
            : Proposal.Of(new Candidate(increment, Write(increment, style, machine), 0, "state diagram", CasesOf(increment, machine)));
    }

    private static string? ProblemOf(StateMachine machine)
    {
        if (machine.Diagram.States.FirstOrDefault(static state => !Identifiers.IsValid(Identifiers.Pascal(state))) is { } nameless)
        {
            return $"the state '{nameless}' has no name in C#; write letters and digits";
        }

        if (machine.Diagram.States.GroupBy(Identifiers.Pascal, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } same)
        {
            return $"the states {string.Join(" and ", same)} have the same name in C#, {same.Key}; write both alike or rename one";
        }

        var first = new Dictionary<(string From, string Event), StateStep>();
        foreach (var step in machine.Steps)
        {
            var arrow = $"{step.Written.From} --> {step.Written.To}";
            if (step.Event.Length == 0)
            {
                return $"the arrow {arrow} names no event; write {arrow} : event";
            }

            if (step.Written.Guard is { Length: > 0 } guard)
            {
                return $"the arrow {arrow} has the guard [{guard}], and nothing says how to tell it; give each outcome an event of its own";
            }

            if (!first.TryAdd((step.From, step.Event), step) && first[(step.From, step.Event)] is var other && other.To != step.To)
            {
                return $"{step.Written.Event} leads from {step.Written.From} to both {other.Written.To} and {step.Written.To}; give one of them another event";
            }
        }

        return machine.Steps.Count == 0 ? "its diagram has no arrow between two states" : null;
    }

    private static string Write(Increment increment, CodeStyle style, StateMachine machine) => GeneratedFile.Write(increment, style, writer =>
    {
        var id = increment.Requirement.Id;
        writer.Line(Documentation.Summary(Documentation.SummaryOf(increment.Requirement)));
        writer.Line(GeneratedFile.Implements(increment.Requirement));
        EnumerationWriter.Write(writer, machine.StateType, machine.States.Select(static state => (state, $"The state {Identifiers.Spaced(state)}.")));
        writer.Line();
        writer.Line(Documentation.Summary($"What can happen in {machine.StateType} ({id})."));
        EnumerationWriter.Write(writer, machine.EventType, machine.Events.Select(static e => (e, $"The event {Identifiers.Spaced(e)}.")));
        writer.Line();
        writer.Line(Documentation.Summary($"The transitions of {machine.StateType} ({id})."));
        writer.Line("public static class " + machine.TransitionsType);
        writer.Open();
        writer.Line(Documentation.Summary("The state in which everything begins."));
        writer.Line($"public static {machine.StateType} Initial => {machine.StateType}.{Escaped(machine.Diagram.Initial)};");
        writer.Line();
        new TransitionsWriter(writer, machine, id).Write();
        WriteFinal(writer, machine);
        writer.Close();
    });

    private static void WriteFinal(StyledWriter writer, StateMachine machine)
    {
        if (machine.Diagram.FinalStates.Count == 0)
        {
            return;
        }

        var final = machine.Diagram.FinalStates.Select(state => $"{machine.StateType}.{Escaped(state)}");
        writer.Line();
        writer.Line(Documentation.Summary("Whether everything has ended."));
        writer.Line(Documentation.Parameter("state", "The state."));
        writer.Line(Documentation.Returns("Whether it is a final one."));
        writer.Line($"public static bool IsFinal(this {machine.StateType} state) => state is {string.Join(" or ", final)};");
    }

    private static EquatableArray<ExampleCase> CasesOf(Increment increment, StateMachine machine)
    {
        var path = increment.Requirement.Place.Path;
        string Type(string name) => CallWriter.TypeOf(increment, name);
        string State(string name) => $"{Type(machine.StateType)}.{Identifiers.Escaped(name)}";
        string Next(string state, string e) => $"{Type(machine.TransitionsType)}.Next({State(state)}, {Type(machine.EventType)}.{Identifiers.Escaped(e)})";
        var allowed = machine.Steps.Select(step => new ExampleCase(
            ExampleKind.Equals,
            $"{step.Event} leads from {step.From} to {step.To}",
            Next(step.From, step.Event),
            State(step.To),
            new SourcePlace(path, step.Written.Span)));
        var possible = machine.Steps.Select(static step => (step.From, step.Event)).ToHashSet();
        var refused = machine.States
            .SelectMany(state => machine.Events, static (state, e) => (state, e))
            .Where(pair => !possible.Contains(pair))
            .Take(MostRefusals)
            .Select(pair => new ExampleCase(
                ExampleKind.Throws,
                $"{pair.e} is impossible in {pair.state}",
                Next(pair.state, pair.e),
                "global::System.InvalidOperationException",
                new SourcePlace(path, machine.Diagram.Span))
            {
                Subject = $"{pair.e} in {pair.state}",
            });
        return [.. allowed, .. refused, .. AssertionCases.Of(increment)];
    }

    private static string Escaped(string state) => Identifiers.Escaped(Identifiers.Pascal(state));
}
