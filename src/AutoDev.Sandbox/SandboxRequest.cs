namespace AutoDev.Sandbox;

/// <summary>What to run.</summary>
/// <param name="AssemblyPath">The assembly that holds the candidates and the harness.</param>
/// <param name="ReferencePaths">Assemblies that it may load beside the framework's.</param>
public sealed record SandboxRequest(string AssemblyPath, IReadOnlyList<string> ReferencePaths, IReadOnlyList<SandboxCase> Cases);
