namespace Microsoft.Build.Framework;

/// <summary>
/// Tells a multi-threaded MSBuild that the task may run inside its process. It is looked for by name,
/// so declaring it here serves every MSBuild and needs no newer reference.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
