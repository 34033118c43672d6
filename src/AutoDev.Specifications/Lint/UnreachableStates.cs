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
            foreach (var state in diagram.States.Where(state => !reached.Contains(state)))
            {
                findings.Add(SpecificationRules.UnreachableState.At(
                    new SourcePlace(requirement.Place.Path, PlaceOf(state, diagram)), state, diagram.Initial));
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

    /// <summary>The first transition that names it; the whole where it is only declared.</summary>
    private static SourceSpan PlaceOf(string state, StateDiagram diagram) => diagram.Transitions
        .Where(transition => transition.From == state || transition.To == state)
        .Select(static transition => (SourceSpan?)transition.Span)
        .FirstOrDefault() ?? diagram.Span;
}
