namespace AutoDev.Specifications.Dialects;

/// <summary>How a sentence relates a call to a value.</summary>
internal enum CallRelation
{
    /// <summary>In words that are not understood.</summary>
    None,
    Equal,
    Throws,
    NotEqual,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
}
