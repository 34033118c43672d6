using AutoDev.Contracts.CSharp.Authorization;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp;

/// <summary>Writes how a method's parameters become a request.</summary>
internal static class RequestWriter
{
    public static void Write(CodeWriter code, OperationPlan plan, IReadOnlyList<SecurityRequirement> security, string? accept)
    {
        List<string> calls = [.. plan.Parameters.Select(Call)];
        if (security.Count > 0)
        {
            calls.Add($".Secured({SecurityWays.Of(security)})");
        }

        if (accept is { Length: > 0 })
        {
            calls.Add($".Accept({Literal.Of(accept)})");
        }

        if (plan.Body is { } body)
        {
            calls.AddRange(Body(body));
        }

        var start = $"using var request = new ContractRequest({Literal.Of(plan.Operation.Method)}, {Literal.Of(plan.Operation.Path)})";
        if (calls.Count <= 1)
        {
            code.Line($"{start}{string.Concat(calls)};");
            return;
        }

        code.Line(start).Lines(calls.Select((call, at) => $"    {call}{(at == calls.Count - 1 ? ";" : "")}"));
    }

    private static string Call(ParameterPlan plan)
    {
        var parameter = plan.Parameter;
        var start = $"({Literal.Of(parameter.Name)}, {Codec(plan.Type, plan.IsNullable || !parameter.IsRequired)}, {plan.Name}";
        return parameter.Place switch
        {
            ParameterPlace.Path => $".Path{start}{Style(parameter, ParameterStyle.Simple, explodes: false)})",
            ParameterPlace.Header => $".Header{start}{(parameter.Explodes ? ", explodes: true" : "")})",
            ParameterPlace.Cookie => $".Cookie{start}{(parameter.Explodes ? "" : ", explodes: false")})",
            _ when parameter.IsJson => $".QueryJson{start})",
            _ => $".Query{start}{Style(parameter, ParameterStyle.Form, explodes: true)}{(parameter.KeepsReserved ? ", keepsReserved: true" : "")})",
        };
    }

    private static string Style(Parameter parameter, ParameterStyle usual, bool explodes) =>
        (parameter.Style == usual ? "" : $", style: ParameterStyle.{parameter.Style}") + (parameter.Explodes == explodes ? "" : $", explodes: {(explodes ? "false" : "true")}");

    private static IEnumerable<string> Body(BodyPlan body)
    {
        var type = Literal.Of(body.MediaType);
        switch (body.Kind)
        {
            case ContentKind.Json:
                var mediaType = body.MediaType == "application/json" ? "" : $", {type}";
                return [body.IsRequired
                    ? $".Json({body.Type.Codec}, {body.Name}{mediaType})"
                    : $".JsonIfSet({Codec(body.Type, isNullable: true)}, {body.Name}{mediaType})"];
            case ContentKind.Form:
                var deep = body.Content.Encoding?.Members.Where(field => field.Value["style"]?.String == "deepObject").Select(field => ", " + Literal.Of(field.Key)) ?? [];
                return [$".Form({Codec(body.Type, !body.IsRequired)}, {body.Name}{string.Concat(deep)})"];
            case ContentKind.Multipart when body.Type.Plan is RecordPlan record:
                return record.Properties.Select(property => Part(body, property)).Prepend(Multipart(body));
            case ContentKind.Multipart:
                return [Multipart(body), $".Part(\"body\", {Codec(body.Type, !body.IsRequired)}, {body.Name})"];
            case ContentKind.Binary:
                return [$".Binary({body.Name}, {type})"];
            default:
                return [$".Text({body.Name}, {type})"];
        }
    }

    private static string Part(BodyPlan body, PropertyPlan property)
    {
        var value = $"{body.Name}{(body.IsRequired ? "" : "?")}.{property.Name}";
        var type = body.Content.Encoding?[property.JsonName]?["contentType"]?.String is { Length: > 0 } stated && stated.IndexOfAny([',', '*', ';']) < 0 ? $", {Literal.Of(stated)}" : "";
        return property.Type.IsFile || property.Type.Item?.IsFile == true
            ? $".Part({Literal.Of(property.JsonName)}, {value}{type})"
            : $".Part({Literal.Of(property.JsonName)}, {Codec(property.Type, property.IsNullable || !property.IsRequired || !body.IsRequired)}, {value}{type})";
    }

    private static string Multipart(BodyPlan body) => body.MediaType == "multipart/form-data" ? ".Multipart()" : $".Multipart({Literal.Of(body.MediaType.Substring("multipart/".Length))})";

    private static string Codec(TypeRef type, bool isNullable) => isNullable ? type.Codec + ".OrNull()" : type.Codec;
}
