namespace AutoDev.Synthesis.LockFile;

/// <summary>What the lock's writer and reader agree on.</summary>
/// <remarks>
/// The file is one JSON object with a line for each requirement. Each line begins with its comma, so that adding or removing
/// a requirement touches no other line and branches merge as far as merging by lines can:
/// <code>
/// { "$version": 1
/// , "PRICE-001": {"revision":"…","behaviour":"…","tier":0,"origin":"search","files":{"Generated/Pricing.Discount.g.cs":"…"},"evidence":{"parse":"…"}}
/// , "PRICE-002": {"revision":"…","behaviour":"…","open":"no rows","tried":"1.0.0"}
/// }
/// </code>
/// </remarks>
internal static class LockFormat
{
    /// <summary>
    /// 1 until the first release. From then on it is raised whenever a field is added (<c>LockFields</c> of the tests holds the list), so
    /// that an older reader says "newer" and not "unknown field".
    /// </summary>
    public const int Version = 1;

    public const string VersionKey = "$version";
    public const string Revision = "revision";
    public const string Behaviour = "behaviour";
    public const string Declaration = "declaration";
    public const string Open = "open";
    public const string Tried = "tried";
    public const string Refused = "refused";
    public const string Doubt = "doubt";
    public const string Library = "library";
    public const string Tier = "tier";
    public const string Origin = "origin";
    public const string Files = "files";
    public const string Adopted = "adopted";
    public const string Evidence = "evidence";

    /// <summary>Keys that begin with a dollar sign are the format's own; an id that does is written with two.</summary>
    public static string KeyOf(string id) => id.StartsWith('$') ? "$" + id : id;

    public static string IdOf(string key) => key.StartsWith("$$", StringComparison.Ordinal) ? key[1..] : key;
}
