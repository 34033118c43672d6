using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0021: states of a diagram or of a transition table that nothing leads to from the initial one.</summary>
[AutoDev.Implements("PRP-101-8")]
internal sealed class UnreachableStates : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var diagram in requirement.StateDiagrams)
        {
            if (diagram.Transitions.Count == 0)
            {
                continue;
            }

            var reached = Reached(diagram);
            var unreached = diagram.States.Where(state => !reached.Contains(state)).ToList();
            var places = unreached.Count > 0 ? FirstMentions(diagram) : [];
            foreach (var state in unreached)
            {
                // A state that no transition names is only declared, which is somewhere in the whole.
                var span = places.TryGetValue(state, out var first) ? first : diagram.Span;
                findings.Add(SpecificationRules.UnreachableState.At(new SourcePlace(requirement.Place.Path, span), state, diagram.Initial));
            }
        }
    }

    private static HashSet<string> Reached(StateDiagram diagram)
    {
        var from = diagram.Transitions.ToLookup(static transition => transition.From, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { diagram.Initial };
        var waiting = new Stack<string>(reached);
        while (waiting.Count > 0)
        {
            foreach (var transition in from[waiting.Pop()])
            {
                if (reached.Add(transition.To))
                {
                    waiting.Push(transition.To);
                }
            }
        }

        return reached;
    }

    /// <summary>For each state the first transition that names it.</summary>
    private static Dictionary<string, SourceSpan> FirstMentions(StateDiagram diagram)
    {
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var transition in diagram.Transitions.Reverse())
        {
            places[transition.From] = transition.Span;
            places[transition.To] = transition.Span;
        }

        return places;
    }
}
