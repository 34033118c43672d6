namespace AutoDev.Build.Claims;

/// <summary>What a C# file claims.</summary>
/// <param name="Fingerprint">The claims, the headers of the members that carry them and where these stand, without layout, and the file's global usings; empty where there is none of either.</param>
/// <param name="Claims">Each a <see cref="BuildContract.ClaimLine"/>, in the order of the file.</param>
internal sealed record FileClaims(string Fingerprint, IReadOnlyList<string> Claims)
{
    public static FileClaims None { get; } = new("", []);
}
