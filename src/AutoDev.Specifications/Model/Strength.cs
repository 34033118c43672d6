namespace AutoDev.Specifications.Model;

/// <summary>How binding a statement is (RFC 2119 and RFC 8174: only upper-case words count).</summary>
public enum Strength
{
    /// <summary>No normative word.</summary>
    None,
    May,
    ShouldNot,
    Should,
    MustNot,
    Must,
}
