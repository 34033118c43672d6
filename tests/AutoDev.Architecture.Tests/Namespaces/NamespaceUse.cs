namespace AutoDev.Architecture.Tests.Namespaces;

/// <summary>A type of one namespace that uses a type of another one of the same assembly.</summary>
internal sealed record NamespaceUse(string From, string To, string User, string Used);
