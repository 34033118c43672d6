using AutoDev.Sandbox;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis;

namespace AutoDev.Synthesis.Tests.Compilation;

/// <summary>A small project in a folder of its own, and candidates for it.</summary>
internal sealed class UserProject : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("autodev-tests-");

    public UserProject(params string[] sources)
    {
        var generated = Path.Combine(folder.FullName, "Generated");
        Directory.CreateDirectory(generated);
        Inputs = new ProjectInputs
        {
            ProjectFile = Path.Combine(folder.FullName, "Shop.csproj"),
            ProjectDirectory = folder.FullName,
            Mode = Mode.Synthesize,
            AssemblyName = "Shop",
            RootNamespace = "Shop",
            Nullable = "enable",
            GeneratedDirectory = generated,
            LockFile = Path.Combine(folder.FullName, "autodev.lock.json"),
            IntermediateDirectory = Path.Combine(folder.FullName, "obj"),
            References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(static file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(file) == "Microsoft.CSharp.dll")
                .ToEquatableArray(),
            Sources = sources.Select((text, i) => Write($"Source{i}.cs", text)).ToEquatableArray(),
        };
    }

    public ProjectInputs Inputs { get; set; }

    public IReadOnlyList<IIncrementalGenerator> Generators { get; set; } = [];

    public CandidateCompiler Compiler => new(new UserCompilation(Inputs, Generators));

    public string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    public static Candidate Candidate(string source, params ExampleCase[] cases) => Named("PRICE-001", "Pricing.g.cs", source, cases);

    public static Candidate Named(string id, string file, string source, params ExampleCase[] cases) => new(
        new Increment
        {
            Requirement = new Requirement
            {
                Id = id,
                Revision = default!,
                Behaviour = default!,
                Place = Place(1),
            },
            Kind = IncrementKind.Member,
            Namespace = "Shop",
            TypeName = "Pricing",
            FileName = file,
        },
        source.EndsWith('\n') ? source : source + "\n",
        Tier: 0,
        Origin: "test",
        Cases: cases.ToEquatableArray());

    public static ExampleCase Equal(string call, string expected, int line = 5) =>
        new(ExampleKind.Equals, $"{call} is {expected}", "global::Shop.Pricing." + call, expected, Place(line)) { Subject = call };

    public static SourcePlace Place(int line) => new("SPEC.md", new SourceSpan(0, 1, new TextPosition(line, 1), new TextPosition(line, 2)));

    public async Task<GateResult> JudgeAsync(Func<CandidateCompiler, IGate> gate, Candidate candidate) =>
        Assert.Single(await JudgeAllAsync(gate, candidate));

    public async Task<IReadOnlyList<GateResult>> JudgeAllAsync(Func<CandidateCompiler, IGate> gate, params Candidate[] candidates) =>
        await gate(Compiler).JudgeAsync(candidates, TestContext.Current.CancellationToken);

    public async Task<GateResult> RunAsync(Candidate candidate, SandboxLimits? limits = null)
    {
        await using var sandbox = new SandboxRunner(limits ?? new SandboxLimits());
        return await JudgeAsync(compiler => new ExamplesGate(compiler, sandbox), candidate);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
