using AutoDev.Specifications.Cells;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0005: cells against the types of a signature.</summary>
internal sealed class ValuesFit : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var table in requirement.Tables)
        {
            foreach (var fence in requirement.Fences)
            {
                if (fence.Signature is { } signature && TableBinding.Of(table, signature, requirement) is { } binding)
                {
                    Check(requirement.Place.Path, binding, signature, findings);
                    break;
                }
            }
        }
    }

    private static void Check(string path, TableBinding binding, MemberSignature signature, List<Finding> findings)
    {
        for (var i = 0; i < signature.Parameters.Count; i++)
        {
            var parameter = signature.Parameters[i];
            if (binding.Inputs[i] >= 0)
            {
                CheckColumn(path, binding.Table, binding.Inputs[i], parameter.Type, "parameter " + parameter.Name, isResult: false, findings);
            }
        }

        CheckColumn(path, binding.Table, binding.Result, CSharpTypes.Awaited(signature.ReturnType), "result of " + signature.Name, isResult: true, findings);
    }

    private static void CheckColumn(
        string path, Table table, int column, string type, string role, bool isResult, List<Finding> findings)
    {
        foreach (var row in table.Rows)
        {
            var cell = row.Cells[column];
            if (isResult && cell.Value is ExceptionValue)
            {
                continue;
            }

            if (ValueFit.Remedy(cell.Value, type) is { } remedy)
            {
                findings.Add(SpecificationRules.ValueDoesNotFit.At(new SourcePlace(path, cell.Span), cell.Raw, type, role, remedy));
            }
        }
    }
}
