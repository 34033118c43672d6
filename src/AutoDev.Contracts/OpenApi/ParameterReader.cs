using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.OpenApi;

/// <summary>Reads the parameters of an operation and of its path; those of the operation come first in meaning.</summary>
internal sealed class ParameterReader(References references, ContractFindings findings)
{
    private static readonly string[] BodyPlaces = ["body", "formData"];

    public static Parameter Undeclared(string name, DocumentNode operation) =>
        new(name, ParameterPlace.Path, IsRequired: true, Schema: null, ParameterStyle.Simple, Explodes: false, IsJson: false, KeepsReserved: false, Description: null, IsDeprecated: false, operation);

    public List<Parameter> Read(DocumentNode? shared, DocumentNode? own, bool isSwagger)
    {
        var all = new List<Parameter>();
        foreach (var written in (shared?.Items ?? []).Concat(own?.Items ?? []))
        {
            if (references.Resolve(written) is not { } node || BodyPlaces.Contains(node["in"]?.String))
            {
                continue;
            }

            if (node["name"]?.Text is not { Length: > 0 } name || PlaceOf(node["in"]?.String) is not { } place)
            {
                findings.Add(ContractFault.WrongKind, written, "A parameter needs a name and a place: in is path, query, header or cookie");
                continue;
            }

            var parameter = isSwagger ? Swagger(node, name, place) : Current(node, name, place);
            var before = all.FindIndex(other => other.Name == name && other.Place == place);
            if (before >= 0)
            {
                all[before] = parameter;
            }
            else
            {
                all.Add(parameter);
            }
        }

        return all;
    }

    private static Parameter Current(DocumentNode node, string name, ParameterPlace place)
    {
        var content = node["content"]?.Members is [var only, ..] ? only.Value : null;
        var style = node["style"]?.String switch
        {
            "matrix" => ParameterStyle.Matrix,
            "label" => ParameterStyle.Label,
            "form" => ParameterStyle.Form,
            "simple" => ParameterStyle.Simple,
            "spaceDelimited" => ParameterStyle.Spaces,
            "pipeDelimited" => ParameterStyle.Pipes,
            "deepObject" => ParameterStyle.DeepObject,
            _ => place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form : ParameterStyle.Simple,
        };
        return new Parameter(
            name,
            place,
            place == ParameterPlace.Path || node["required"]?.IsTrue == true,
            content?["schema"] ?? node["schema"],
            style,
            node["explode"] is { Kind: NodeKind.Boolean } explode ? explode.IsTrue : style == ParameterStyle.Form,
            content is not null,
            node["allowReserved"]?.IsTrue == true,
            Prose.At(node["description"]),
            node["deprecated"]?.IsTrue == true,
            node);
    }

    /// <summary>In 2.0 the parameter is its own schema, and collectionFormat says how a list is joined.</summary>
    private static Parameter Swagger(DocumentNode node, string name, ParameterPlace place)
    {
        var format = node["collectionFormat"]?.String;
        var style = format switch
        {
            "ssv" => ParameterStyle.Spaces,
            "tsv" => ParameterStyle.Tabs,
            "pipes" => ParameterStyle.Pipes,
            _ => place == ParameterPlace.Query ? ParameterStyle.Form : ParameterStyle.Simple,
        };
        return new Parameter(
            name, place, place == ParameterPlace.Path || node["required"]?.IsTrue == true, node["schema"] ?? node, style, format == "multi",
            IsJson: false, KeepsReserved: false, Prose.At(node["description"]), IsDeprecated: false, node);
    }

    private static ParameterPlace? PlaceOf(string? place) => place switch
    {
        "path" => ParameterPlace.Path,
        "query" => ParameterPlace.Query,
        "header" => ParameterPlace.Header,
        "cookie" => ParameterPlace.Cookie,
        _ => null,
    };
}
