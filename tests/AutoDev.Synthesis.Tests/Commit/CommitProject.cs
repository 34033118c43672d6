using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Commit;

/// <summary>A project folder to commit to.</summary>
internal sealed class CommitProject : IDisposable
{
    private readonly TemporaryFolder folder = new(inMemory: true);

    public CommitProject()
    {
        Inputs = new ProjectInputs
        {
            ProjectFile = folder.Of("src/App.csproj"),
            ProjectDirectory = folder.Of("src"),
            GeneratedDirectory = folder.Of("src/Generated"),
            LockFile = folder.Of("src/autodev.lock.json"),
            IntermediateDirectory = folder.Of("obj/autodev/Debug"),
            Mode = Mode.Synthesize,
        };
        Directory.CreateDirectory(Inputs.ProjectDirectory);
        Directory.CreateDirectory(Inputs.IntermediateDirectory);
    }

    public ProjectInputs Inputs { get; }

    public SynthesisLock Lock => LockReader.ReadFile(Inputs.LockFile).Lock!;

    public static LockEntry Entry(string id, params (string Path, string Text)[] files) => new()
    {
        Id = id,
        Revision = new Revision("0123456789ab"),
        Behaviour = new Revision(TextHash.Of(string.Concat(files.Select(static file => file.Text)))[..12]),
        Origin = "search",
        Files = files.Select(static file => new LockedFile(file.Path, TextHash.Of(file.Text))).ToEquatableArray(),
        Evidence = [new LockedEvidence("parse", "1 file")],
    };

    /// <summary>As synthesis would ask for it: files and entry as given, whatever the lock has now.</summary>
    public CommitItem Put(string id, params (string Path, string Text)[] files) =>
        CommitItem.Write(Lock.Find(id), Entry(id, files), files.ToDictionary(static file => file.Path, static file => file.Text));

    public CommitResult Commit(IReadOnlyList<CommitItem> items, Action<string>? step = null) =>
        CommitTransaction.Run(Inputs, LockReader.ReadFile(Inputs.LockFile), items, step);

    public EquatableArray<Finding> Recover(Action<string>? step = null) => CommitRecovery.Run(Inputs, step);

    /// <summary>What a build of another configuration does first.</summary>
    public EquatableArray<Finding> RecoverInRelease() => CommitRecovery.Run(Inputs with { IntermediateDirectory = folder.Of("obj/autodev/Release") });

    public string Journal => folder.Of("obj/autodev/commit.journal");

    /// <summary>Beside the project and not in it.</summary>
    public string Outside(string name) => folder.Of(name);

    /// <summary>What lies in the folders of all configurations and beside them.</summary>
    public IEnumerable<string> IntermediateFiles() => Directory.EnumerateFiles(folder.Of("obj"), "*", SearchOption.AllDirectories);

    public string FullPath(string relative) => Path.Combine(Inputs.ProjectDirectory, relative);

    public void Edit(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(relative))!);
        File.WriteAllText(FullPath(relative), text);
    }

    /// <summary>Every file and folder of the source tree with its bytes.</summary>
    public string Tree()
    {
        var entries = Directory.EnumerateFileSystemEntries(Inputs.ProjectDirectory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return string.Join('\n', entries.Select(path => File.Exists(path)
            ? $"{Path.GetRelativePath(Inputs.ProjectDirectory, path)}: {Convert.ToHexString(File.ReadAllBytes(path))}"
            : Path.GetRelativePath(Inputs.ProjectDirectory, path) + "/"));
    }

    public void LoseIntermediateFolder() => Directory.Delete(folder.Of("obj"), recursive: true);

    public void Dispose() => folder.Dispose();
}
