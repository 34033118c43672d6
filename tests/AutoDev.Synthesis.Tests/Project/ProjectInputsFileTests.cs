using AutoDev.BuildContract;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Project;

public sealed class ProjectInputsFileTests
{
    private const string Minimal = """
        version=2
        project=/p/Shop.csproj
        directory=/p
        mode=Synthesize
        generated=/p/Generated
        lock=/p/autodev.lock.json
        intermediate=/p/obj/autodev
        """;

    [Fact]
    public void ListsAndEqualsSignsInValuesAreKept()
    {
        var inputs = Read(Minimal + "\nspecification=Own|/p/a=b.md\nspecification=Referenced|/q/SPEC.md\ndefine=DEBUG\ndefine=TRACE\n");

        Assert.Equal([new SpecificationInput("/p/a=b.md", true), new SpecificationInput("/q/SPEC.md", false)], inputs.Specifications);
        Assert.Equal(["DEBUG", "TRACE"], inputs.DefineConstants);
    }

    [Fact]
    public void AContractComesWithWhatIsAskedOfIt() => Assert.Equal(
        [new ContractInput("/p/a|b.yaml", "Models,Client", "Acme", Operations: "tag:pets"), new ContractInput("/p/c.graphql", "", "", "s.graphql", "Date=DateOnly", Loaders: "Pet.owner")],
        Read(Minimal + "\ncontract=Models,Client|Acme||||tag:pets|/p/a|b.yaml\ncontract=||s.graphql|Date=DateOnly|Pet.owner||/p/c.graphql\n").Contracts);

    [Fact]
    public void WhatAPropertyOrAVariableSaysIsKnownByItsNameAndSilenceIsLeftOut() => Assert.Equal(
        [KeyValuePair.Create("AutoDevWork", "a=b")],
        Read(Minimal + "\nsetting=AutoDevWork=a=b\nsetting=AUTODEV_WORK=\n").SettingSources);

    [Theory]
    [InlineData("version=2", "version=1", "version 1")]
    [InlineData("directory=/p", "", "'directory'")]
    [InlineData("mode=Synthesize", "mode=Perhaps", "'Perhaps'")]
    public void AFileThatIsNotForThisToolIsRefusedWithTheReason(string line, string replacement, string reason)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read(Minimal.Replace(line, replacement, StringComparison.Ordinal)));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    /// <summary>A key that the task writes and the tool forgets would be a setting without effect.</summary>
    [Fact]
    public void EveryKeyOfTheContractIsRead()
    {
        // One of them is a value of any kind that there is.
        string[] values = ["x", "true", "Verify", "Both", "Own|/x.md", "a|b|c|d|e|f|/g.yaml", "a=b"];
        var keys = typeof(InputKeys).GetFields().Where(static field => field.FieldType == typeof(string)).Select(static field => (string)field.GetRawConstantValue()!).ToList();

        Assert.NotEmpty(keys);
        Assert.All(keys.Where(static key => key != InputKeys.Version), key => Assert.Contains(values, value => Changes(key, value)));
    }

    private static bool Changes(string key, string value)
    {
        try
        {
            // The first of two lines with one key counts, where a key is not a list.
            return Read($"{key}={value}\n{Minimal}") != Read(Minimal);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static ProjectInputs Read(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, text);
        try
        {
            return ProjectInputsFile.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
