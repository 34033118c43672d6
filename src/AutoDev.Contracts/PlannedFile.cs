using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts;

/// <summary>A file of a plan, which can be written again when the prose in it changed.</summary>
internal sealed class PlannedFile(string name, FileFrame frame, Func<string> write)
{
    public GeneratedFile File { get; private set; } = new(name, "");

    /// <summary>The prose of the document that stands in it.</summary>
    public IReadOnlyList<DocumentNode> Told { get; private set; } = [];

    public void Write()
    {
        File = new GeneratedFile(name, write());
        Told = frame.Told;
    }
}
