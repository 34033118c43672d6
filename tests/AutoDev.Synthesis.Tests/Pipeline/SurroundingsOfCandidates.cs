using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>What a gate's answer may depend on makes a refused candidate worth another try.</summary>
public sealed class SurroundingsOfCandidates : IDisposable
{
    /// <summary>Where things lie, what is asked, and what only the report needs: no gate looks at it.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        nameof(ProjectInputs.ProjectFile), nameof(ProjectInputs.ProjectDirectory), nameof(ProjectInputs.GeneratedDirectory), nameof(ProjectInputs.LockFile),
        nameof(ProjectInputs.IntermediateDirectory), nameof(ProjectInputs.CompilerDirectory), nameof(ProjectInputs.Mode), nameof(ProjectInputs.LockTimeout),
        nameof(ProjectInputs.IsTestProject), nameof(ProjectInputs.Coverage), nameof(ProjectInputs.Specifications), nameof(ProjectInputs.Claims),
        nameof(ProjectInputs.DeepSearch), nameof(ProjectInputs.SettingSources),
    };

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Inputs => [.. typeof(ProjectInputs).GetProperties().Where(static property => property.CanWrite).Select(static property => property.Name).Except(Others, StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Inputs))]
    public void AreOtherOnesWithAnotherInput(string name)
    {
        var before = Empty();
        var after = Empty();
        var property = typeof(ProjectInputs).GetProperty(name)!;
        property.SetValue(after, property.GetValue(after) switch
        {
            string => "another",
            bool value => !value,
            EquatableArray<string> => (EquatableArray<string>)["another"],
            EquatableArray<ContractInput> => (EquatableArray<ContractInput>)[new ContractInput("another", "", "")],
            var value => throw new InvalidOperationException($"{value} of {name}: tell here how it changes"),
        });

        Assert.NotEqual(Surroundings.Of(before), Surroundings.Of(after));
    }

    [Fact]
    public void AreOtherOnesWhereAContractSaysSomethingElse()
    {
        var path = Path.Combine(folder.Path, "openapi.yaml");
        File.WriteAllText(path, "openapi: 3.0.0\n");
        var inputs = Empty() with { Contracts = [new ContractInput(path, "", "")] };
        var before = Surroundings.Of(inputs);

        File.WriteAllText(path, "openapi: 3.0.1\n");

        Assert.NotEqual(before, Surroundings.Of(inputs));
    }

    private static ProjectInputs Empty() => new()
    {
        ProjectFile = "/shop/Shop.csproj",
        ProjectDirectory = "/shop",
        Mode = Mode.Synthesize,
        GeneratedDirectory = "/shop/Generated",
        LockFile = "/shop/autodev.lock.json",
        IntermediateDirectory = "/shop/obj/autodev/Debug",
    };
}
