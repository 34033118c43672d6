using AutoDev.Analyzers.Tests.Harness;
using AutoDev.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AutoDev.CodeFixes.Tests.Harness;

/// <summary>Applies a fix as an editor does, and fails unless the result compiles and the rule is silent.</summary>
internal static class FixRun
{
    /// <summary>The source after the fix.</summary>
    public static async Task<string> Of(ClaimFix fix, string specification, string source)
    {
        var project = TestProject.With(specification, source);
        var diagnostic = Assert.Single(await AnalyzerRun.Diagnostics(project), found => fix.FixableDiagnosticIds.Contains(found.Id));

        using var workspace = new AdhocWorkspace();
        var document = DocumentIn(workspace, project);
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        var operations = await Assert.Single(actions).GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
        var mended = (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString();

        var after = await AnalyzerRun.Diagnostics(TestProject.With(specification, mended));
        Assert.DoesNotContain(after, found => fix.FixableDiagnosticIds.Contains(found.Id));
        return mended;
    }

    /// <summary>How many fixes are offered.</summary>
    public static async Task<int> Offers(ClaimFix fix, string specification, string source)
    {
        var project = TestProject.With(specification, source);
        var diagnostic = Assert.Single(await AnalyzerRun.Diagnostics(project), found => fix.FixableDiagnosticIds.Contains(found.Id));
        using var workspace = new AdhocWorkspace();
        var offers = 0;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(DocumentIn(workspace, project), diagnostic, (_, _) => offers++, TestContext.Current.CancellationToken));
        return offers;
    }

    private static Document DocumentIn(AdhocWorkspace workspace, TestProject project)
    {
        var compiled = AnalyzerRun.Compile(project);
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            project.Name,
            project.Name,
            LanguageNames.CSharp,
            compilationOptions: compiled.Options,
            parseOptions: project.ParseOptions,
            metadataReferences: compiled.References));
        foreach (var tree in compiled.SyntaxTrees)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(tree.FilePath), tree.GetText(TestContext.Current.CancellationToken), filePath: tree.FilePath);
        }

        return solution.GetProject(id)!.Documents.Single(document => document.Name == "File0.cs");
    }
}
