using AutoDev.Contracts.GraphQL;
using AutoDev.Contracts.GraphQL.CSharp;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts;

/// <summary>Finds out what a project says of a schema's scalars, and what of that cannot be followed.</summary>
[Implements("PRP-010-20")]
internal static class ScalarReader
{
    public static IReadOnlyDictionary<string, ScalarSetting> Read(GraphQLContract contract, GraphQLFindings findings)
    {
        var document = contract.Main.Document;
        var item = contract.Main.Item;
        var told = new Dictionary<string, ScalarSetting>(StringComparer.Ordinal);
        foreach (var words in SettingsReader.Split(item.Scalars))
        {
            var setting = ScalarSetting.Of(words);
            var scalar = setting is null ? null : contract.Schema.Find(setting.Scalar);
            var place = scalar is { IsStandard: false } ? scalar.Node.Name.Place : document.Beginning;
            var own = item.OwnScalars.FirstOrDefault(own => own.Setting == setting);
            var mistake = setting is null
                    ? $"'{words}' says of no scalar what it is in C#: write Name=Type with one of {string.Join(", ", ScalarMap.Known)}, or with a type of your own as Name=Acme.Type or Name=Acme.Type:Acme.TypeConverter"
                : !setting.IsOfTheRest && scalar?.Kind != SchemaTypeKind.Scalar
                    ? $"'{setting.Scalar}' is no scalar of this schema{NearestName.Hint(setting.Scalar, contract.Schema.Types.Where(type => type.Kind == SchemaTypeKind.Scalar).Select(type => type.Name))}"
                : own?.Trouble;
            if (mistake is not null)
            {
                findings.Add(ContractFault.UnknownSetting, place, mistake);
            }
            else
            {
                told[setting!.Scalar] = own?.Found ?? setting;
            }
        }

        return told;
    }
}
