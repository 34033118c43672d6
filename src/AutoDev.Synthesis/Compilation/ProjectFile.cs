using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Synthesis.Compilation;

/// <summary>A source file of the project, read no further than is asked for: most files have nothing to do with a change.</summary>
internal sealed class ProjectFile
{
    private readonly Lazy<SourceText?> text;
    private readonly Lazy<SyntaxTree?> tree;
    private readonly Lazy<IReadOnlySet<string>> declared;
    private readonly Lazy<IReadOnlySet<string>> words;
    private readonly Lazy<IReadOnlyList<string>> namespaces;

    public ProjectFile(string path, bool generated, CSharpParseOptions options)
    {
        Path = path;
        IsGenerated = generated;
        text = new(() => SourceTexts.Read(path));
        tree = new(() => text.Value is { } read ? CSharpSyntaxTree.ParseText(read, options, path) : null);
        declared = new(() => SourceNames.DeclaredIn(Tree!, generated));
        words = new(() => SourceNames.WordsOf(text.Value!.ToString()));
        namespaces = new(() => SourceNames.NamespacesOf(text.Value!.ToString()));
    }

    public string Path { get; }

    /// <summary>Whether we wrote it.</summary>
    public bool IsGenerated { get; }

    /// <summary>Whether it could be read; nothing else may be asked of a file that could not, the build's own compile says what is wrong with it.</summary>
    public bool IsReadable => text.Value is not null;

    /// <summary>Null where it cannot be read.</summary>
    public SyntaxTree? Tree => tree.Value;

    /// <summary>Names of the types and members that it declares.</summary>
    public IReadOnlySet<string> Declared => declared.Value;

    /// <summary>Every word in it, without a parse.</summary>
    public IReadOnlySet<string> Words => words.Value;

    /// <summary>Whether it may say something about the whole assembly.</summary>
    public bool MayBeForAll => SourceNames.MayBeForAll(text.Value!.ToString());

    /// <summary>The last words of the namespaces that it declares something in, or may; none where all in it is global.</summary>
    public IReadOnlyList<string> Namespaces => namespaces.Value;

    /// <summary>Reads and parses files side by side.</summary>
    public static void ParseAll(IReadOnlyList<ProjectFile> files) => Parallel.For(0, files.Count, i => _ = files[i].Tree);
}
