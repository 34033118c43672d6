using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>States and the transitions between them, from a Mermaid <c>stateDiagram</c> or a transition table.</summary>
/// <param name="Initial">The state that <c>[*] --&gt; X</c> names; else the first that is mentioned.</param>
/// <param name="States">In order of first mention.</param>
public sealed record StateDiagram(
    string Initial,
    EquatableArray<string> States,
    EquatableArray<string> FinalStates,
    EquatableArray<Transition> Transitions,
    SourceSpan Span);

/// <summary><c>From --&gt; To : event [guard] / action</c>.</summary>
public sealed record Transition(string From, string Event, string To, string? Guard, string? Action, SourceSpan Span);
