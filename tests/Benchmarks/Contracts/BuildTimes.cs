using Benchmarks.Projects;
using Benchmarks.Reports;

namespace Benchmarks.Contracts;

/// <summary>
/// Builds by turns, with the compiler server as users have it: of a project without a contract, of one with ours, and of those with a peer's
/// code. Everything is told as what it adds to the first.
/// </summary>
internal sealed class BuildTimes(Workshop workshop, CorpusContract contract, IReadOnlyList<PeerTool> tools)
{
    private const int Rounds = 7;

    public IEnumerable<Figure> Figures()
    {
        var bare = ContractProject.Bare(Folder("bare"));
        bare.FirstBuild();
        var contenders = new List<Contender>();
        foreach (var contender in Contenders())
        {
            if (contender.Project.FirstBuild() is { } trouble)
            {
                yield return Figure.Absent($"{contract.File}: builds with {contender.Title}", trouble);
            }
            else
            {
                contenders.Add(contender);
            }
        }

        Settle([bare, .. contenders.Select(static contender => contender.Project)]);
        var alone = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var time = Touched(bare);
            alone.Add(time);
            foreach (var contender in contenders)
            {
                var touched = Touched(contender.Project);
                contender.Touched.Add(touched - time);
                contender.Changed.Add(contender.Change() + contender.Project.Build() - touched);
            }
        }

        yield return Figure.OfMilliseconds($"{contract.File}: a touched C# file, the build without any of it", new Sample(alone));
        foreach (var contender in contenders)
        {
            yield return Figure.OfMilliseconds($"{contract.File}: a touched C# file, added by {contender.Title}", new Sample(contender.Touched), contender.IsOurs ? contract.Touched : null);
        }

        foreach (var contender in contenders.Where(static contender => contender.HasDocument))
        {
            yield return Figure.OfMilliseconds($"{contract.File}: a changed document, added to a touch by {contender.Title}", new Sample(contender.Changed), contender.IsOurs ? contract.Changed : null);
        }
    }

    private IEnumerable<Contender> Contenders()
    {
        yield return new Contender("the package without a contract", ContractProject.WithPackage(workshop, Folder("package")), static () => 0) { HasDocument = false };
        var ours = ContractProject.Ours(workshop, Folder("ours"), contract);
        var edits = new DocumentEdits(contract, contract.Read());
        yield return new Contender("**package and contract**", ours, Edit) { IsOurs = true };
        foreach (var tool in tools.Where(static tool => tool.Program is not null))
        {
            var project = ContractProject.OfPeer(Folder(tool.Peer.Command), tool.Peer);
            if (tool.Run(contract.Path, project.Code).ExitCode == 0)
            {
                yield return new Contender($"the code of {tool.Title}", project, () => tool.Run(ours.Document(contract), project.Code).Elapsed);
            }
        }

        double Edit()
        {
            File.WriteAllText(ours.Document(contract), edits.Next());
            return 0;
        }
    }

    /// <summary>The first build after one that wrote files looks at them again, for fear of a coarse clock.</summary>
    private static void Settle(IReadOnlyList<ContractProject> projects)
    {
        foreach (var project in projects.Concat(projects))
        {
            project.Build();
        }
    }

    private static double Touched(ContractProject project)
    {
        project.Touch();
        return project.Build();
    }

    private string Folder(string name) => workshop.NewFolder(Path.Combine("contracts", contract.File, name));

    /// <param name="Change">Changes what the code is made of, and says how many milliseconds that took outside the build.</param>
    private sealed record Contender(string Title, ContractProject Project, Func<double> Change)
    {
        public bool IsOurs { get; init; }

        public bool HasDocument { get; init; } = true;

        public List<double> Touched { get; } = [];

        public List<double> Changed { get; } = [];
    }
}
