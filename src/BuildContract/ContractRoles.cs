namespace AutoDev.BuildContract;

/// <summary>Values of <c>AutoDevRole</c> of contracts that the compiler is handed.</summary>
internal static class ContractRoles
{
    /// <summary>Code is generated of it.</summary>
    public const string Contract = "Contract";

    /// <summary>Others refer to it, or are compared with it.</summary>
    public const string Part = "ContractPart";
}
