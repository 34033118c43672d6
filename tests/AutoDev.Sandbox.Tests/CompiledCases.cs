using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Sandbox.Tests;

/// <summary>Cases written in C#, compiled to an assembly in a folder of their own.</summary>
internal sealed class CompiledCases : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("autodev-tests-");
    private readonly List<SandboxCase> cases = [];
    private readonly List<string> members = [];
    private readonly Dictionary<string, SandboxMethod> methods = [];

    public CompiledCases Equal(string actual, string expected, int group = 0) =>
        Add(SandboxCaseKind.Equals, $"return new object[] {{ {actual}, {expected} }};", group);

    public CompiledCases Throws(string body, string exception, int group = 0)
    {
        members.Add($"internal static System.Type ExpectedCase{cases.Count}() => typeof({exception});");
        return Add(SandboxCaseKind.Throws, body + " return null;", group);
    }

    public CompiledCases Does(string body, int group = 0) => Add(SandboxCaseKind.Holds, body + " return null;", group);

    /// <summary>A method for several rows.</summary>
    public CompiledCases Method(string name, string body, SandboxCaseKind kind)
    {
        methods.Add(name, new SandboxMethod("Harness", name, kind));
        return With($"internal static object[] {name}(object[] row) {{ {body} }}");
    }

    public CompiledCases Row(string method, params object[] row)
    {
        cases.Add(new SandboxCase(methods[method], row, Group: 0));
        return this;
    }

    public CompiledCases With(string member)
    {
        members.Add(member);
        return this;
    }

    public async Task<SandboxReport> RunAsync(SandboxLimits? limits = null)
    {
        await using var runner = new SandboxRunner(limits ?? new SandboxLimits());
        return await runner.RunAsync(Compile(), TestContext.Current.CancellationToken);
    }

    public SandboxRequest Compile()
    {
        var path = Path.Combine(folder.FullName, "Candidates.dll");
        var source = $$"""
            using System; using System.Collections.Generic; using System.Linq; using System.Threading;
            internal static class Harness
            {
                {{string.Join('\n', members)}}
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Candidates",
            [CSharpSyntaxTree.ParseText(source)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(static file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
                .Select(static file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return new SandboxRequest(path, [], cases);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private CompiledCases Add(SandboxCaseKind kind, string body, int group)
    {
        var name = "Case" + cases.Count;
        members.Add($"internal static object[] {name}(object[] row) {{ {body} }}");
        cases.Add(new SandboxCase(new SandboxMethod("Harness", name, kind), [], group));
        return this;
    }
}
