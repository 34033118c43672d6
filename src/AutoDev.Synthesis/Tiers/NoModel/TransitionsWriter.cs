using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Planning;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>
/// Writes <c>Next</c> and <c>CanFire</c>: over pairs of state and event where they are few, which reads like the diagram, else by state
/// and then by event, because the compiler's work for pairs grows faster than with their number (<see cref="LongTable"/>).
/// </summary>
internal sealed class TransitionsWriter(StyledWriter writer, StateMachine machine, string id)
{
    private readonly List<StateStep> steps = [.. machine.Steps.DistinctBy(static step => (step.From, step.Event))];

    public void Write()
    {
        var isLong = steps.Count > LongTable.MostArms;
        writer.Line(Documentation.Summary("The state after an event."));
        DocumentParameters();
        writer.Line(Documentation.Returns("The new state."));
        writer.Line(Documentation.Throws("InvalidOperationException", "The event is impossible in this state."));
        var next = $"public static {machine.StateType} Next(this {machine.StateType} state, {machine.EventType} trigger) => ";
        if (isLong)
        {
            NextByState(next);
        }
        else
        {
            NextByPair(next);
        }

        writer.Line();
        writer.Line(Documentation.Summary("Whether an event is possible."));
        DocumentParameters();
        writer.Line(Documentation.Returns("Whether there is a state after it."));
        var canFire = $"public static bool CanFire(this {machine.StateType} state, {machine.EventType} trigger) => ";
        if (isLong)
        {
            CanFireByState(canFire);
        }
        else
        {
            CanFireByPair(canFire);
        }

        if (isLong)
        {
            writer.Line();
            writer.Line($"private static InvalidOperationException Impossible({machine.StateType} state, {machine.EventType} trigger) =>");
            writer.Line($"\tnew InvalidOperationException({Message()});");
        }
    }

    private void DocumentParameters()
    {
        writer.Line(Documentation.Parameter("state", "The state before it."));
        writer.Line(Documentation.Parameter("trigger", "The event."));
    }

    private void NextByPair(string head)
    {
        writer.Line(head + "(state, trigger) switch");
        writer.Open();
        foreach (var step in steps)
        {
            writer.Line($"({Pair(step)}) => {State(step.To)},");
        }

        writer.Line($"_ => throw new InvalidOperationException({Message()}),");
        writer.Close(";");
    }

    private void NextByState(string head)
    {
        writer.Line(head + "state switch");
        writer.Open();
        foreach (var state in steps.GroupBy(static step => step.From, StringComparer.Ordinal))
        {
            writer.Line($"{State(state.Key)} => trigger switch");
            writer.Open();
            foreach (var step in state)
            {
                writer.Line($"{Event(step.Event)} => {State(step.To)},");
            }

            writer.Line("_ => throw Impossible(state, trigger),");
            writer.Close(",");
        }

        writer.Line("_ => throw Impossible(state, trigger),");
        writer.Close(";");
    }

    private void CanFireByPair(string head)
    {
        writer.Line(head + "(state, trigger) is");
        for (var i = 0; i < steps.Count; i++)
        {
            writer.Line($"\t{(i > 0 ? "or " : "")}({Pair(steps[i])}){(i + 1 < steps.Count ? "" : ";")}");
        }
    }

    private void CanFireByState(string head)
    {
        writer.Line(head + "state switch");
        writer.Open();
        foreach (var state in steps.GroupBy(static step => step.From, StringComparer.Ordinal))
        {
            writer.Line($"{State(state.Key)} => trigger is {string.Join(" or ", state.Select(step => Event(step.Event)))},");
        }

        writer.Line("_ => false,");
        writer.Close(";");
    }

    private string Message() => $"$\"{{trigger}} is impossible in the state {{state}} ({Braced(id)}).\"";

    private string Pair(StateStep step) => $"{State(step.From)}, {Event(step.Event)}";

    private string State(string name) => $"{machine.StateType}.{Identifiers.Escaped(name)}";

    private string Event(string name) => $"{machine.EventType}.{Identifiers.Escaped(name)}";

    private static string Braced(string text) => CSharpText.Quoted(text)[1..^1].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
