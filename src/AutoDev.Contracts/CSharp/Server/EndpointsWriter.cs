using System.Globalization;
using AutoDev.Contracts.CSharp.Authorization;
using AutoDev.Contracts.CSharp.Validation;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Server;

/// <summary>Writes how requests become calls of a server's methods.</summary>
[Implements("PRP-010-6")]
internal sealed class EndpointsWriter(FileFrame frame, string? address, CheckWriter checks)
{
    private const string Builder = "global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder";
    private const string Group = "global::Microsoft.AspNetCore.Routing.RouteGroupBuilder";

    private const string Endpoint = "global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder";

    public string Write(ServerPlan plan)
    {
        var mapped = plan.Endpoints.Where(endpoint => endpoint.Route is not null).ToList();
        var code = plan.IsReceiver ? Receiver(plan) : Server(plan, mapped);
        foreach (var endpoint in mapped)
        {
            Handler(code.Line(), plan.Name, endpoint);
        }

        return frame.Around(code.Close());
    }

    private CodeWriter Server(ServerPlan plan, IReadOnlyList<EndpointPlan> mapped)
    {
        var prefix = Literal.Of(RoutePlanner.Prefix(address));
        var code = FileFrame.Head(new CodeWriter(), $"Maps the operations of {plan.Name}.", isDeprecated: false)
            .Open($"public static class {plan.EndpointsName}")
            .Line($"/// <summary>Maps the operations; each request asks its services for the <see cref=\"{plan.Name}\"/>.</summary>")
            .Line("/// <param name=\"prefix\">What stands in front of all paths.</param>")
            .Line($"public static {Group} Map{plan.Name}(this {Builder} endpoints, string prefix = {prefix}) => Map(endpoints, prefix, null);")
            .Line()
            .Line("/// <summary>Maps the operations to one server for all requests.</summary>")
            .Line($"public static {Group} Map{plan.Name}(this {Builder} endpoints, {plan.Name} server, string prefix = {prefix}) => Map(endpoints, prefix, server);")
            .Line()
            .Line($"private static {Group} Map({Builder} endpoints, string prefix, {plan.Name}? server) => new ServerRoutes<{plan.Name}>(endpoints, prefix, server, {Literal.Of(plan.Tag ?? "")})");
        return code.Lines(mapped.Select(endpoint => $"    .Map({Arguments(endpoint, Literal.Of(endpoint.Route!.Pattern), endpoint.Name)})")).Line("    .Group;");
    }

    /// <summary>Where a service sends something is agreed elsewhere, for each of what it sends.</summary>
    [Implements("PRP-010-17")]
    private static CodeWriter Receiver(ServerPlan plan)
    {
        var code = FileFrame.Head(new CodeWriter(), $"Maps what {plan.Name} takes.", isDeprecated: false).Open($"public static class {plan.EndpointsName}");
        var isFirst = true;
        foreach (var endpoint in plan.Endpoints)
        {
            var operation = endpoint.Operation.Operation;
            (isFirst ? code : code.Line()).Summary($"Maps {operation.Title} to a route.")
                .Line("/// <param name=\"pattern\">Where the service was told to send it.</param>")
                .Line("/// <param name=\"receiver\">Takes all of them; where none is given, each request asks its services for one.</param>")
                .Line($"public static {Endpoint} {endpoint.Name}(this {Builder} endpoints, string pattern, {plan.Name}? receiver = null) =>")
                .Line($"    new ServerRoutes<{plan.Name}>(endpoints, \"\", receiver, {Literal.Of(plan.Tag ?? "")}).Add({Arguments(endpoint, "pattern", operation.Id ?? operation.Hook!.Name)});");
            isFirst = false;
        }

        return code;
    }

    private static string Arguments(EndpointPlan endpoint, string pattern, string name)
    {
        var operation = endpoint.Operation.Operation;
        var security = operation.IsSecured ? ", " + SecurityWays.Of(operation.Security) : "";
        return $"{Literal.Of(operation.Method)}, {pattern}, {Literal.Of(name)}, {endpoint.Operation.Name}Async{security}";
    }

    private void Handler(CodeWriter code, string server, EndpointPlan endpoint)
    {
        var plan = endpoint.Operation;
        code.Open($"private static async Task<ServerAnswer?> {plan.Name}Async(ServerRequest<{server}> request)");
        foreach (var parameter in plan.Parameters)
        {
            code.Line($"var {parameter.Name} = {Read(endpoint, parameter)}{(parameter.IsAbsentForServer || parameter.Default is null ? "" : " ?? " + parameter.Default.Code)};");
        }

        if (plan.Body is { } body)
        {
            Body(code, endpoint, body);
        }

        foreach (var parameter in plan.Parameters)
        {
            var place = $"request.At({Literal.Of(parameter.Parameter.Place.ToString().ToLowerInvariant())}, {Literal.Of(parameter.Parameter.Name)})";
            code.Lines(checks.Of(parameter.Type, parameter.Parameter.Schema, "", parameter.Name, place));
        }

        if (plan.Body is { } whole && IsStructure(whole))
        {
            code.Lines(checks.Of(whole.Type, whole.Content.Schema, "", whole.Name, "request.At(\"body\", null)"));
        }

        var arguments = string.Concat(plan.Parameters.Select(parameter => parameter.Name + ", ")) + (plan.Body is { } sent ? sent.Name + (IsStructure(sent) ? "" : sent.IsRequired ? "!" : "") + ", " : "");
        var call = $"(await request.Server.{plan.Name}Async({arguments}request.Aborted).ConfigureAwait(false)).Answer;";
        code.Line(plan.Parameters.Count == 0 && plan.Body is null ? "return " + call : "return request.IsRefused ? request.Refusal : " + call).Close();
    }

    private static void Body(CodeWriter code, EndpointPlan endpoint, BodyPlan body)
    {
        var types = string.Concat(endpoint.BodyTypes.Select(type => ", " + Literal.Of(type)));
        var isRequired = body.IsRequired ? "true" : "false";
        code.Line($"var {body.Name} = " + body.Kind switch
        {
            _ when IsStructure(body) => $"await request.BodyAsync({body.Type.Codec}{(body.IsRequired ? "" : ".OrNull()")}, {isRequired}{types}).ConfigureAwait(false);",
            ContentKind.Binary => $"request.Stream({isRequired}{types});",
            _ => $"await request.TextAsync({isRequired}{types}).ConfigureAwait(false);",
        });
        var files = IsStructure(body) && body.Type.Plan is RecordPlan record && endpoint.BodyTypes.Any(type => MediaTypes.KindOf(type) == ContentKind.Multipart)
            ? record.Properties.Where(property => property.Type.IsFile || property.Type.Item?.IsFile == true).ToList()
            : [];
        if (files.Count > 0)
        {
            code.Open($"if (request.HasForm && !request.IsRefused{(body.IsRequired ? "" : $" && {body.Name} is not null")})")
                .Line($"{body.Name} = {body.Name} with {{ {string.Join(", ", files.Select(file => $"{file.Name} = request.{(file.Type.IsFile ? "File" : "Files")}({Literal.Of(file.JsonName)}){(file.Type.IsFile ? "!" : "")}"))} }};")
                .Close();
        }
    }

    private static string Read(EndpointPlan endpoint, ParameterPlan plan)
    {
        var parameter = plan.Parameter;
        var codec = plan.Type.Codec + (plan.IsNullable || !parameter.IsRequired ? ".OrNull()" : "");
        var name = Literal.Of(parameter.Name);
        var required = parameter.IsRequired && parameter.Place != ParameterPlace.Path ? ", isRequired: true" : "";
        var route = parameter.Place == ParameterPlace.Path && endpoint.Route!.Values.TryGetValue(parameter.Name, out var value) ? value : new RouteValue(parameter.Name, -1);
        var others = plan.Type.Kind is TypeKind.Map or TypeKind.Object && parameter.Explodes
            ? string.Concat(endpoint.Operation.Parameters.Where(other => other != plan && other.Parameter.Place == parameter.Place).Select(other => ", " + Literal.Of(other.Parameter.Name)))
            : "";
        var explodes = $", explodes: {(parameter.Explodes ? "true" : "false")}";
        return parameter.Place switch
        {
            _ when parameter.IsJson => $"request.Json({Literal.Of(parameter.Place.ToString().ToLowerInvariant())}, {(parameter.Place == ParameterPlace.Path ? Literal.Of(route.Name) : name)}, {codec}{required})",
            ParameterPlace.Path => $"request.Path({name}, {Literal.Of(route.Name)}, {route.After.ToString(CultureInfo.InvariantCulture)}, {codec}{Style(parameter)}{(parameter.Explodes ? explodes : "")})",
            ParameterPlace.Header => $"request.Header({name}, {codec}{required}{(parameter.Explodes ? explodes : "")})",
            ParameterPlace.Cookie => $"request.Cookie({name}, {codec}{(others.Length > 0 ? $", {(parameter.IsRequired ? "true" : "false")}, true{others}" : required + (parameter.Explodes ? "" : explodes))})",
            _ => $"request.Query({name}, {codec}{(others.Length > 0 ? $", {(parameter.IsRequired ? "true" : "false")}, ParameterStyle.{parameter.Style}, true{others}" : required + Style(parameter) + (parameter.Explodes ? "" : explodes))})",
        };
    }

    private static string Style(Parameter parameter) =>
        parameter.Style == (parameter.Place == ParameterPlace.Path ? ParameterStyle.Simple : ParameterStyle.Form) ? "" : $", style: ParameterStyle.{parameter.Style}";

    private static bool IsStructure(BodyPlan body) => body.Kind is ContentKind.Json or ContentKind.Form or ContentKind.Multipart;
}
