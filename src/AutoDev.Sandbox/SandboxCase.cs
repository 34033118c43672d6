namespace AutoDev.Sandbox;

/// <summary>One case: a call of a method of the harness that is compiled beside the candidates.</summary>
/// <param name="Row">What the method is given: constants as C# has them, from <see cref="bool"/> to <see cref="string"/>.</param>
/// <param name="Group">Cases of one candidate share a group: when one has to be stopped, the group's others are not started.</param>
public sealed record SandboxCase(SandboxMethod Method, IReadOnlyList<object> Row, int Group);

/// <summary>What runs some cases that differ in nothing but their rows.</summary>
/// <param name="TypeName">Full name of the static class that holds it.</param>
/// <param name="Name">
/// Name of its static method, which takes an <c>object[]</c>, runs the candidate and gives an <c>object[]</c>: what came out and what was
/// expected; what came out alone; or nothing, where no value came out. For <see cref="SandboxCaseKind.Throws"/> a method <c>Expected</c> +
/// this name gives the exception's type.
/// </param>
public sealed record SandboxMethod(string TypeName, string Name, SandboxCaseKind Kind);

/// <summary>How a case is judged.</summary>
public enum SandboxCaseKind
{
    Equals,
    Throws,
    Holds,
}
