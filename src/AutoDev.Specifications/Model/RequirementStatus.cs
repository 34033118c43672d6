namespace AutoDev.Specifications.Model;

/// <summary>Whether a requirement is in force. Only active ones count in coverage; code that claims a withdrawn one is told so.</summary>
public enum RequirementStatus
{
    Active,
    Draft,
    Withdrawn,
}
