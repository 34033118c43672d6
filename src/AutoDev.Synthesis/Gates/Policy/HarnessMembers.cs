using System.Globalization;
using System.Reflection.Metadata;
using System.Text.RegularExpressions;
using AutoDev.Synthesis.Harness;

namespace AutoDev.Synthesis.Gates.Policy;

/// <summary>Finds in an emitted assembly what the texts of a document's examples put there.</summary>
/// <remarks>
/// By the types that hold it, nested ones included, and not by debug information: a closure, a state machine and a member without
/// instructions of its own all lie inside the harness.
/// </remarks>
internal sealed partial class HarnessMembers
{
    private const string ExceptionType = "Expected";

    private readonly MetadataReader metadata;
    private readonly Dictionary<int, List<MethodDefinitionHandle>> methodsByCandidate = [];

    public HarnessMembers(MetadataReader metadata)
    {
        this.metadata = metadata;
        foreach (var handle in metadata.TypeDefinitions)
        {
            if (HarnessSource.CandidateOf(OutermostName(handle)) is not { } candidate)
            {
                continue;
            }

            if (!methodsByCandidate.TryGetValue(candidate, out var methods))
            {
                methodsByCandidate[candidate] = methods = [];
            }

            // A type that is only named runs nothing.
            methods.AddRange(metadata.GetTypeDefinition(handle).GetMethods().Where(method => !Name(method).StartsWith(ExceptionType, StringComparison.Ordinal)));
        }
    }

    /// <summary>Everything that a candidate's cases have in the assembly.</summary>
    public IReadOnlyList<MethodDefinitionHandle> Of(int candidate) => methodsByCandidate.GetValueOrDefault(candidate, []);

    /// <summary>The number of the code that a method comes from; null for what serves all of them.</summary>
    public int? CodeOf(MethodDefinitionHandle method)
    {
        var name = Name(method);
        for (var type = metadata.GetMethodDefinition(method).GetDeclaringType(); !type.IsNil; type = metadata.GetTypeDefinition(type).GetDeclaringType())
        {
            name = metadata.GetString(metadata.GetTypeDefinition(type).Name) + "." + name;
        }

        return CaseName().Match(name) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    private string Name(MethodDefinitionHandle method) => metadata.GetString(metadata.GetMethodDefinition(method).Name);

    private string OutermostName(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (type.GetDeclaringType() is { IsNil: false } outer)
        {
            type = metadata.GetTypeDefinition(outer);
        }

        return MetadataNames.FullName(metadata, type);
    }

    // Case7 itself, and what the compiler makes of lambdas, local functions and iterators in it: <Case7>b__7_0.
    [GeneratedRegex(@"(?:\.|<)Case([0-9]+)(?:$|>)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseName();
}
