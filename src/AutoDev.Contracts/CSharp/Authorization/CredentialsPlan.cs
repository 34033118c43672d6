using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Authorization;

/// <summary>What an application can show of itself to the service.</summary>
/// <param name="Name">The class that takes it.</param>
/// <param name="HandlerName">The handler that puts it on requests.</param>
internal sealed record CredentialsPlan(string Name, string HandlerName, IReadOnlyList<CredentialPlan> Credentials)
{
    /// <summary>The ways in which an operation is authorized by what can be shown. A scheme that is no part of a request, as mutual TLS, is left out.</summary>
    public IReadOnlyList<SecurityRequirement> Of(Operation operation) =>
        [.. operation.Security
            .Select(way => new SecurityRequirement([.. way.Schemes.Where(use => Credentials.Any(credential => credential.Scheme.Name == use.Scheme))]))
            .Where(way => way.Schemes.Count > 0)];
}

/// <param name="Method">Of the class, that takes the scheme's value.</param>
internal sealed record CredentialPlan(SecurityScheme Scheme, string Method, CredentialKind Kind);

internal enum CredentialKind
{
    /// <summary>A key in a header, the query or a cookie.</summary>
    Key,

    /// <summary>A user with a password.</summary>
    Basic,

    /// <summary>A token that was issued for scopes.</summary>
    Token,

    /// <summary>What another scheme of HTTP wants behind its name.</summary>
    Other,
}
