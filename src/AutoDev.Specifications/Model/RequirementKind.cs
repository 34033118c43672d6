namespace AutoDev.Specifications.Model;

/// <summary>What sort of claim a requirement makes.</summary>
public enum RequirementKind
{
    Functional,
    Quality,
    Constraint,
    Property,
    Decision,
    Question,
}
