using System.Diagnostics.CodeAnalysis;

namespace AutoDev.ProgrammingByExample.Tasks;

/// <summary>What is wrong with a task; never leaves <see cref="ExampleTask"/>.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always has a message.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves this folder.")]
internal sealed class TaskException(string message) : Exception(message);
