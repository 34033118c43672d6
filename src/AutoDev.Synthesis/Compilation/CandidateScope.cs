using Microsoft.CodeAnalysis;

namespace AutoDev.Synthesis.Compilation;

/// <summary>
/// The part of a project that candidates can have to do with: what they may use, directly or not, and what may use them. Compiling that
/// part tells the same of them as compiling the whole, and its cost grows with the change and not with the project.
/// </summary>
/// <remarks>
/// A file that uses a name holds the word. What a compiler finds without its name (a conversion, a pattern's method) may be missing;
/// then the part does not compile, and who asked goes on with the whole.
/// </remarks>
internal sealed class CandidateScope
{
    private readonly List<(SyntaxTree Tree, SourceNames Names)> files = [];
    private readonly ILookup<string, int> declaring;

    public CandidateScope(IEnumerable<SyntaxTree> trees, Func<string, bool> isGenerated)
    {
        var names = trees.AsParallel().AsOrdered().Select(tree => (tree, SourceNames.Of(tree, isGenerated(tree.FilePath))));
        files.AddRange(names);
        declaring = files
            .SelectMany(static (file, i) => file.Names.Declared.Select(name => (name, i)))
            .ToLookup(static pair => pair.name, static pair => pair.i, StringComparer.Ordinal);
    }

    /// <summary>The files of the project that belong into a compile with these.</summary>
    /// <param name="candidates">Candidates.</param>
    /// <param name="harness">What is compiled to run them.</param>
    /// <param name="words">All that these files and those of the project say.</param>
    public IReadOnlyList<SyntaxTree> Around(IEnumerable<SyntaxTree> candidates, IEnumerable<SyntaxTree> harness, out IReadOnlySet<string> words)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var inside = new bool[files.Count];
        var open = new Queue<IReadOnlySet<string>>();
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var names = SourceNames.Of(candidate, generated: true);
            declared.UnionWith(names.Declared);
            open.Enqueue(names.Words);

            // Who uses what the replaced file declared and the candidate does not is broken by it.
            declared.UnionWith(files.Where(file => file.Tree.FilePath == candidate.FilePath).SelectMany(static file => file.Names.Declared));
        }

        foreach (var tree in harness)
        {
            open.Enqueue(SourceNames.WordsOf(tree.GetText().ToString()));
        }

        for (var i = 0; i < files.Count; i++)
        {
            if (files[i].Names.ForAll || declared.Overlaps(files[i].Names.Words))
            {
                Add(i);
            }
        }

        while (open.TryDequeue(out var more))
        {
            foreach (var word in more.Where(said.Add))
            {
                foreach (var i in declaring[word])
                {
                    Add(i);
                }
            }
        }

        words = said;
        return [.. files.Where((_, i) => inside[i]).Select(static file => file.Tree)];

        void Add(int i)
        {
            if (!inside[i])
            {
                inside[i] = true;
                open.Enqueue(files[i].Names.Words);
            }
        }
    }
}
