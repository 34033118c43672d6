using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <param name="Test">Null for the arm that takes what is left.</param>
internal sealed record SwitchArm(Expression? Subject, Expression? Test, Expression Result);

internal static class SwitchArms
{
    /// <summary>The arms of a chain of tests of one subject; two where there is no chain.</summary>
    public static IReadOnlyList<SwitchArm> Of(Conditional conditional)
    {
        var arms = new List<SwitchArm>();
        var subject = Patterns.SubjectOf(conditional.Test);
        Expression rest = conditional;
        while (rest is Conditional next && subject is not null && Patterns.SubjectOf(next.Test) is { } other && Structure.AreSame(subject, other))
        {
            arms.Add(new SwitchArm(subject, next.Test, next.Then));
            rest = next.Otherwise;
        }

        if (arms.Count == 0)
        {
            arms.Add(new SwitchArm(null, conditional.Test, conditional.Then));
            rest = conditional.Otherwise;
        }

        arms.Add(new SwitchArm(subject, null, rest));
        return arms;
    }
}
