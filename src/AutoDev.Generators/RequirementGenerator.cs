using AutoDev.Generators.Claims;
using AutoDev.Generators.Embedded;
using AutoDev.Generators.Fallbacks;
using AutoDev.Generators.Reading;
using AutoDev.Generators.Specified;
using AutoDev.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators;

/// <summary>
/// Gives a project the attributes <c>[Implements]</c> and <c>[Verifies]</c>, the constants of <c>Req</c>, and a throwing body for
/// every claimed partial member that has no other and for every member that a document declares and nobody has written. Says which
/// constant was probably meant where a claim names one that is not there.
/// </summary>
[Implements("PRP-106-1")]
[Generator(LanguageNames.CSharp)]
public sealed class RequirementGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output => EmbeddedSources.AddTo(output));

        var globalUsings = context.ParseOptionsProvider
            .Select(static (options, _) => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 })
            .WithTrackingName(Stages.GlobalUsings);
        context.RegisterSourceOutput(globalUsings, static (output, known) => GlobalUsingsEmitter.Emit(output, known));

        var readings = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SpecificationText.From(pair.Left, pair.Right, cancellation))
            .Where(static text => text is not null)
            .Select(static (text, _) => text!)
            .WithTrackingName(Stages.Texts)
            .Select(static (text, _) => SpecificationReading.Of(text))
            .WithTrackingName(Stages.Readings);

        // Places go one way and words the other, so that moving a requirement in its document leaves Req as it is.
        var req = readings
            .Select(static (reading, _) => reading.Constants)
            .WithTrackingName(Stages.Constants)
            .Collect()
            .Select(static (constants, _) => ReqClass.Of(constants))
            .WithTrackingName(Stages.Req);
        context.RegisterSourceOutput(req, static (output, model) => ReqEmitter.Emit(output, model));

        var behaviour = readings
            .Select(static (reading, _) => (reading.Constants.Path, reading.Behaviour))
            .Collect()
            .Select(static (all, _) => BehaviourEmitter.Of(all))
            .WithTrackingName(Stages.Behaviour);
        context.RegisterSourceOutput(behaviour, static (output, text) => BehaviourEmitter.Emit(output, text));

        var unread = readings
            .Select(static (reading, _) => reading.Unread)
            .Collect()
            .Select(static (all, _) => UnreadIds.Of(all))
            .WithTrackingName(Stages.UnreadIds);
        var misspelt = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => ClaimedConstant.IsIn(node), static (found, cancellation) => ClaimedConstant.Read(found, cancellation))
            .WithTrackingName(Stages.ClaimedConstants)
            .Collect()
            .Combine(req)
            .Combine(unread)
            .SelectMany(static (all, _) => MisspeltConstant.Among(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(Stages.MisspeltConstants)
            .Combine(context.CompilationProvider);
        context.RegisterSourceOutput(misspelt, static (output, found) =>
        {
            if (found.Left.In(found.Right, output.CancellationToken) is { } diagnostic)
            {
                output.ReportDiagnostic(diagnostic);
            }
        });

        var index = readings
            .Collect()
            .Select(static (all, _) => RequirementIndex.Of(all))
            .WithTrackingName(Stages.Index);
        var fallbacks = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => OpenMemberSyntax.IsCandidate(node),
                static (found, cancellation) => OpenMemberReader.Read(found, cancellation))
            .Where(static member => member is not null)
            .Select(static (member, _) => member!)
            .WithTrackingName(Stages.OpenMembers)
            .Combine(index)
            .Select(static (pair, _) => Fallback.Of(pair.Left, pair.Right))
            .WithTrackingName(Stages.Fallbacks);
        context.RegisterSourceOutput(fallbacks, static (output, fallback) => FallbackEmitter.Emit(output, fallback));

        var rootNamespace = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var space) ? space : "");
        var claims = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => ClaimsByHand.IsClaim(node),
                static (found, cancellation) => ClaimsByHand.NameOf(found, cancellation))
            .Where(static name => name is not null)
            .Select(static (name, _) => name!)
            .Collect()
            .Select(static (names, _) => ClaimsByHand.Of(names))
            .WithTrackingName(Stages.Claims);
        var missing = readings
            .Collect()
            .Combine(rootNamespace)
            .Combine(claims)
            .Select(static (all, _) => SpecifiedSignature.Unclaimed(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(Stages.SpecifiedMembers)
            .Combine(context.CompilationProvider)
            .SelectMany(static (pair, cancellation) => MissingMembers.In(pair.Left, (CSharpCompilation)pair.Right, cancellation))
            .WithTrackingName(Stages.MissingMembers);
        context.RegisterSourceOutput(missing, static (output, member) => member.AddTo(output));
    }
}
