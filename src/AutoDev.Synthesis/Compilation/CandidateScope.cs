using Microsoft.CodeAnalysis;

namespace AutoDev.Synthesis.Compilation;

/// <summary>
/// The part of a project that candidates can have to do with: what they may use, directly or not, and what may use them by name. Compiling
/// that part tells whether they themselves are right, and its cost grows with the change and not with the project.
/// </summary>
/// <remarks>
/// A file that uses a name holds the word, and a file that uses what another namespace declares holds that namespace's last word. What a
/// compiler finds without (a conversion, a pattern's method) may be missing; then the part does not compile, and who asked goes on with
/// the whole. Who is broken without naming what changed, only the whole tells (<see cref="UserCompilation.IsBrokenBy"/>).
/// </remarks>
internal sealed class CandidateScope(IReadOnlyList<ProjectFile> files)
{
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private readonly Queue<IReadOnlySet<string>> open = new();
    private readonly Dictionary<string, List<int>> declaring = new(StringComparer.Ordinal);
    private readonly bool[] visible = new bool[files.Count];
    private readonly bool[] inside = new bool[files.Count];

    /// <summary>The files of a project that belong into a compile with these.</summary>
    /// <param name="files">The project's, those that cannot be read left out.</param>
    /// <param name="candidates">Candidates.</param>
    /// <param name="harness">What is compiled to run them.</param>
    /// <param name="words">All that these files and those of the project say.</param>
    public static IReadOnlyList<SyntaxTree> Around(
        IReadOnlyList<ProjectFile> files, IEnumerable<SyntaxTree> candidates, IEnumerable<SyntaxTree> harness, out IReadOnlySet<string> words)
    {
        var scope = new CandidateScope(files);
        scope.Find(candidates, harness);
        words = scope.said;
        return [.. files.Where((_, i) => scope.inside[i]).Select(static file => file.Tree!)];
    }

    private void Find(IEnumerable<SyntaxTree> candidates, IEnumerable<SyntaxTree> harness)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var replaced = files.FirstOrDefault(file => file.Path == candidate.FilePath);
            open.Enqueue(SourceNames.WordsOf(candidate.GetText().ToString()));
            if (replaced is null || !SourceSurface.IsSame(replaced.Tree!, candidate))
            {
                // Who uses what the replaced file declared and the candidate does not is broken by it.
                changed.UnionWith(SourceNames.DeclaredIn(candidate, generated: true).Concat(replaced?.Declared ?? new HashSet<string>()));
            }
        }

        foreach (var tree in harness)
        {
            open.Enqueue(SourceNames.WordsOf(tree.GetText().ToString()));
        }

        var inNamespace = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var space in files[i].Namespaces)
            {
                Add(inNamespace, space, i);
            }

            if (files[i].Namespaces.Count == 0)
            {
                Show(i);
            }

            if (files[i].MayBeForAll || (changed.Count > 0 && changed.Overlaps(files[i].Words)))
            {
                Include(i);
            }
        }

        while (open.TryDequeue(out var more))
        {
            foreach (var word in more.Where(said.Add))
            {
                inNamespace.GetValueOrDefault(word)?.ForEach(Show);
                declaring.GetValueOrDefault(word)?.ForEach(Include);
            }
        }
    }

    /// <summary>What is said may mean what this file declares.</summary>
    private void Show(int i)
    {
        if (visible[i])
        {
            return;
        }

        visible[i] = true;
        foreach (var name in files[i].Declared)
        {
            Add(declaring, name, i);
            if (said.Contains(name))
            {
                Include(i);
            }
        }
    }

    private void Include(int i)
    {
        if (!inside[i])
        {
            inside[i] = true;
            open.Enqueue(files[i].Words);
        }
    }

    private static void Add(Dictionary<string, List<int>> lists, string key, int i)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(i);
    }
}
