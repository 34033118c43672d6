using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Contracts;

/// <summary>Whether a project can compile what is generated of contracts.</summary>
/// <param name="Said">What it has, where that is too old.</param>
/// <param name="HasAspNetCore">Whether a server can be compiled, too.</param>
/// <param name="HasHttpClientFactory">Whether the registration of a client can be compiled, too.</param>
/// <param name="HasGraphQLNet">Whether what puts a schema behind GraphQL.NET can be compiled, too.</param>
internal readonly record struct ProjectAge(bool IsEnough, string Said, bool HasAspNetCore = false, bool HasHttpClientFactory = false, bool HasGraphQLNet = false)
{
    public static ProjectAge Of(Compilation compilation)
    {
        if (((CSharpCompilation)compilation).LanguageVersion is var language && language < LanguageVersion.CSharp12)
        {
            return new ProjectAge(IsEnough: false, $"C# {language.ToDisplayString()}");
        }

        return compilation.GetTypeByMetadataName("System.TimeProvider") is { ContainingAssembly.Name: "System.Runtime" or "System.Private.CoreLib" }
            ? new ProjectAge(
                IsEnough: true,
                "",
                compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Routing.RouteGroupBuilder") is not null,
                compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.IHttpClientBuilder") is not null,
                compilation.GetTypeByMetadataName("GraphQL.Utilities.SchemaBuilder") is { ContainingAssembly.Identity.Version.Major: >= 8 })
            : new ProjectAge(IsEnough: false, "an older framework");
    }

    public Finding Finding(string path, string file) =>
        ContractRules.ProjectTooOld.At(new DocumentText(path, "").Place(0, 0), file, Said);
}
