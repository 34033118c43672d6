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
                if (fence.Signature is { } signature && TableBinding.Bind(table, signature) is not null)
                {
                    Check(requirement, table, signature, findings);
                    break;
                }
            }
        }
    }

    public static void Check(Requirement requirement, Table table, MemberSignature signature, List<Finding> findings)
    {
        if (TableBinding.Bind(table, signature) is not { } binding)
        {
            return;
        }

        var path = requirement.Place.Path;
        for (var i = 0; i < signature.Parameters.Count; i++)
        {
            var parameter = signature.Parameters[i];
            CheckColumn(path, table, binding.ParameterColumns[i], parameter.Type, "parameter " + parameter.Name, isResult: false, findings);
        }

        CheckColumn(path, table, binding.ResultColumn, CSharpTypes.Awaited(signature.ReturnType), "result of " + signature.Name, isResult: true, findings);
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
