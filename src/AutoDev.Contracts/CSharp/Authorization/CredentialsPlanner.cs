using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Authorization;

/// <summary>Decides what an application is asked for by the security schemes of a document.</summary>
internal sealed class CredentialsPlanner(Func<string, string> take, ContractFindings findings)
{
    private static readonly string[] Places = ["header", "query", "cookie"];

    /// <summary>Null where the document has no scheme that a request could carry.</summary>
    public CredentialsPlan? Plan(Contract contract, string name)
    {
        foreach (var use in contract.Operations.SelectMany(operation => operation.Security).SelectMany(way => way.Schemes))
        {
            if (!contract.SecuritySchemes.Any(scheme => scheme.Name == use.Scheme))
            {
                findings.Add(ContractFault.UnresolvedReference, use.Place.KeyStart, use.Place.KeyLength, $"The document has no security scheme '{use.Scheme}'; no credential is sent for it");
            }
        }

        var members = new NameScope(StringComparer.Ordinal, ["Given"]);
        List<CredentialPlan> credentials = [];
        foreach (var scheme in contract.SecuritySchemes)
        {
            if (KindOf(scheme) is { } kind)
            {
                credentials.Add(new CredentialPlan(scheme, members.Take("Use" + Identifier.Pascal(scheme.Name)), kind));
            }
        }

        return credentials.Count == 0 ? null : new CredentialsPlan(take(name + "Credentials"), take(name + "Authorization"), credentials);
    }

    private static CredentialKind? KindOf(SecurityScheme scheme) => scheme.Type switch
    {
        "apiKey" when scheme.Parameter is { Length: > 0 } && Places.Contains(scheme.In) => CredentialKind.Key,
        "oauth2" or "openIdConnect" => CredentialKind.Token,
        "http" => scheme.Parameter?.ToLowerInvariant() switch
        {
            null or "" => null,
            "bearer" => CredentialKind.Token,
            "basic" => CredentialKind.Basic,
            _ => CredentialKind.Other,
        },
        _ => null,
    };
}
