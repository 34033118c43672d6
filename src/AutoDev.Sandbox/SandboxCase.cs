namespace AutoDev.Sandbox;

/// <summary>One case of the harness that is compiled beside the candidates.</summary>
/// <param name="TypeName">Full name of the static class that holds it.</param>
/// <param name="Method">
/// Name of its static method, which runs the candidate and gives an <c>object[]</c>: what came out and what was expected; what came
/// out alone; or nothing, where no value came out. For <see cref="SandboxCaseKind.Throws"/> a method <c>Expected</c> + this name gives the exception's type.
/// </param>
/// <param name="Group">Cases of one candidate share a group: when one has to be stopped, the group's others are not started.</param>
public sealed record SandboxCase(string TypeName, string Method, SandboxCaseKind Kind, int Group);

/// <summary>How a case is judged.</summary>
public enum SandboxCaseKind
{
    Equals,
    Throws,
    Holds,
}
