namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>A real document, compared with itself, breaks nothing.</summary>
public sealed class EveryDocumentKeepsItself
{
    [Fact]
    public void WhereItIsItsOwnBaseline()
    {
        List<string> broken = [];
        foreach (var path in CorpusDocuments.Files())
        {
            var text = File.ReadAllText(path);
            var generation = ContractGenerator.Generate(text, new ContractItem("Models", "Acme", "", "openapi.yaml") { Baseline = "before.yaml", Files = [new ContractFile("before.yaml", text)] });
            broken.AddRange(generation.Findings.Where(finding => finding.Fault == ContractFault.BreakingChange).Take(3).Select(finding => $"{Path.GetFileName(path)}: {finding.Message}"));
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }
}
