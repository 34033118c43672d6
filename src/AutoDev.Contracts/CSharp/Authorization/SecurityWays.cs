using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Authorization;

/// <summary>Writes how an operation may be authorized.</summary>
internal static class SecurityWays
{
    public static string Of(IEnumerable<SecurityRequirement> ways) =>
        $"[{string.Join(", ", ways.Select(way => $"[{string.Join(", ", way.Schemes.Select(scheme => $"new({string.Join(", ", scheme.Scopes.Prepend(scheme.Scheme).Select(Literal.Of))})"))}]"))}]";
}
