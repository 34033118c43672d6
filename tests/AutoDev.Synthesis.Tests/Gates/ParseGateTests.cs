using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Tests.Compilation;

namespace AutoDev.Synthesis.Tests.Gates;

public class ParseGateTests
{
    private const string Good = "namespace Shop;\n\npublic static class Pricing\n{\n}\n";

    [Fact]
    public async Task LetsAnOrdinaryFileThrough()
    {
        using var project = new UserProject();

        var result = await project.JudgeAsync(static compiler => new ParseGate(compiler), UserProject.Candidate("#nullable enable\n" + Good));

        Assert.True(result.Passed, string.Join('\n', result.Findings.Select(static finding => finding.Message)));
    }

    [Theory]
    [InlineData("class {", "CS1001")]
    [InlineData("class A { void M() { return 1 } }", "CS1002")]
    [InlineData("class A { }\r\n", "carriage return")]
    [InlineData("\uFEFFclass A { }\n", "byte order mark")]
    [InlineData("#line 1 \"Other.cs\"\nclass A { }\n", "#line 1 \"Other.cs\"")]
    [InlineData("#if DEBUG\nclass A { }\n#endif\n", "#if DEBUG")]
    [InlineData("[assembly: System.CLSCompliant(true)]\nclass A { }\n", "whole assembly")]
    [InlineData("global using System;\nclass A { }\n", "every file")]
    [InlineData("System.Console.WriteLine();\n", "outside of any type")]
    [InlineData("// nothing\n", "declares nothing")]
    public async Task RefusesWhatWouldNotBeWhatIsWritten(string source, string why)
    {
        using var project = new UserProject();

        var result = await project.JudgeAsync(static compiler => new ParseGate(compiler), UserProject.Candidate(source));

        Assert.Contains(why, Assert.Single(result.Findings.Take(1)).Message, StringComparison.Ordinal);
        Assert.All(result.Findings, static finding => Assert.Equal("ADEV0312", finding.Rule.Id));
    }

    [Fact]
    public async Task RefusesTextThatNoFileCanHold()
    {
        using var project = new UserProject();

        var result = await project.JudgeAsync(static compiler => new ParseGate(compiler), UserProject.Candidate($"// {(char)0xD83D}\n{Good}"));

        Assert.Contains("surrogate", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../Pricing.g.cs")]
    [InlineData("a\\b.cs")]
    [InlineData("Pricing.txt")]
    [InlineData("")]
    public async Task RefusesAFileNameThatLeavesTheGeneratedFolder(string name)
    {
        using var project = new UserProject();

        var result = await project.JudgeAsync(static compiler => new ParseGate(compiler), UserProject.Named("PRICE-001", name, Good));

        Assert.False(result.Passed);
    }

    [Fact]
    public async Task RefusesTheSecondCandidateForOneFile()
    {
        using var project = new UserProject();

        var results = await project.JudgeAllAsync(
            static compiler => new ParseGate(compiler),
            UserProject.Named("PRICE-001", "Pricing.g.cs", Good),
            UserProject.Named("PRICE-002", "pricing.g.cs", Good));

        Assert.Equal([true, false], results.Select(static result => result.Passed));
    }
}
