using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Compilation;

/// <summary>The project's references and options without a source file: what every compilation of a run starts from.</summary>
/// <remarks><see cref="SdkCompiler.Use"/> must have run before an instance is made.</remarks>
public sealed class ReferenceCompilation(ProjectInputs inputs) : IDisposable
{
    /// <summary>Like what candidates and their harness are made of.</summary>
    private const string Rehearsal = """
        namespace Rehearsal
        {
            internal static class Both
            {
                public static decimal Of(int quantity) => quantity switch { < 10 => 0m, _ when quantity % 2 == 0 => 0.05m, _ => 1.5m * quantity };

                public static object[] Case() => Value(() => Of(10));

                private static object[] Value<T>(global::System.Func<T> call) { return new object[] { call() }; }
            }
        }
        """;

    private readonly CancellationTokenSource unneeded = new();
    private readonly Lazy<CSharpCompilation> compilation = new(() => CSharpCompilation.Create(
        inputs.AssemblyName.Length == 0 ? Path.GetFileNameWithoutExtension(inputs.ProjectFile) : inputs.AssemblyName,
        references: inputs.References.Where(File.Exists).Select(static path => MetadataReference.CreateFromFile(path)),
        options: CompilerOptions.Compile(inputs)));

    public CSharpCompilation Value => compilation.Value;

    /// <summary>
    /// One whose user goes on meanwhile: it compiles something small, so that the compiler is loaded and has read the references by the
    /// time it is needed. Nothing depends on the end of that.
    /// </summary>
    public static ReferenceCompilation Warming(ProjectInputs inputs)
    {
        var references = new ReferenceCompilation(inputs);
        if (Environment.ProcessorCount > 1)
        {
            // With one processor it would only take the time from what it is to help.
            _ = Task.Run(() => references.Rehearse(references.unneeded.Token));
        }

        return references;
    }

    /// <summary>Ends what is still being warmed.</summary>
    public void Dispose()
    {
        unneeded.Cancel();
        unneeded.Dispose();
    }

    private void Rehearse(CancellationToken cancellation)
    {
        var tree = CSharpSyntaxTree.ParseText(Rehearsal, CompilerOptions.Parse(inputs), cancellationToken: cancellation);
        var rehearsed = Value.AddSyntaxTrees(tree)
            .WithOptions(Value.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary).WithConcurrentBuild(false));

        // In the order of their need: planning looks for types before anything is emitted.
        _ = rehearsed.Assembly.GetTypeByMetadataName("Rehearsal.Both");
        _ = rehearsed.GetSemanticModel(tree).GetSpeculativeSymbolInfo(
            Rehearsal.LastIndexOf('}'), SyntaxFactory.IdentifierName(nameof(ArgumentOutOfRangeException)), SpeculativeBindingOption.BindAsTypeOrNamespace);
        rehearsed.Emit(new MemoryStream(), new MemoryStream(), cancellationToken: cancellation);
    }
}
