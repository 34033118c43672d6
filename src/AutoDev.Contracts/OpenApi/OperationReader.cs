using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.OpenApi;

/// <summary>Reads the operations of all paths.</summary>
internal sealed class OperationReader(DocumentNode root, References references, ContractFindings findings, bool isSwagger)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private readonly ParameterReader parameters = new(references, findings);
    private readonly BodyReader bodies = new(root, references, findings);
    private readonly Dictionary<string, DocumentNode> ids = new(StringComparer.Ordinal);

    public IReadOnlyList<Operation> Read()
    {
        List<Operation> all = [];
        var shapes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in root["paths"]?.Members ?? [])
        {
            if (path.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            if (references.Resolve(path.Value) is not { IsMapping: true } item)
            {
                findings.Add(ContractFault.WrongKind, path.KeyStart, path.KeyLength, $"The path '{path.Key}' has no operations: a mapping belongs here");
                continue;
            }

            var shape = PathTemplate.Anonymous(path.Key);
            if (shapes.TryGetValue(shape, out var same))
            {
                findings.Add(ContractFault.PathParameter, path.KeyStart, path.KeyLength, $"'{path.Key}' and '{same}' are the same path: they differ only in the names of parameters");
            }
            else
            {
                shapes.Add(shape, path.Key);
            }

            foreach (var (method, operation) in MethodsOf(item))
            {
                all.Add(Operation(path, method, item, operation, hook: null));
            }
        }

        return all;
    }

    /// <summary>The operations of a path item, under their methods.</summary>
    public IEnumerable<(DocumentMember Method, DocumentNode Operation)> MethodsOf(DocumentNode item)
    {
        foreach (var method in item.Members)
        {
            if (Methods.Contains(method.Key) && references.Resolve(method.Value) is { IsMapping: true } operation)
            {
                yield return (method, operation);
            }
        }
    }

    /// <param name="path">The path with its item; of a hook its name, or the address that a callback goes to.</param>
    public Operation Operation(DocumentMember path, DocumentMember method, DocumentNode item, DocumentNode node, Hook? hook)
    {
        var all = parameters.Read(item["parameters"], node["parameters"], isSwagger);
        var template = hook is null ? PathTemplate.ParametersOf(path.Key) : [];
        foreach (var missing in template.Where(name => !all.Any(parameter => parameter.Place == ParameterPlace.Path && parameter.Name == name)).ToList())
        {
            findings.Add(ContractFault.PathParameter, path.KeyStart, path.KeyLength, $"{method.Key.ToUpperInvariant()} {path.Key} declares no path parameter '{missing}'; it is taken as a string");
            all.Add(ParameterReader.Undeclared(missing, node));
        }

        foreach (var stray in all.Where(parameter => parameter.Place == ParameterPlace.Path && !template.Contains(parameter.Name)).ToList())
        {
            findings.Add(ContractFault.PathParameter, stray.Node, hook is null
                ? $"The path '{path.Key}' has no '{{{stray.Name}}}'; the parameter is left out"
                : $"The document gives '{hook.Name}' no path that could have a '{{{stray.Name}}}'; the parameter is left out");
            all.Remove(stray);
        }

        return new Operation(
            Id(node),
            method.Key.ToUpperInvariant(),
            path.Key,
            node["tags"]?.Items is [{ String: { } tag }, ..] ? tag : null,
            Prose.AtFirst(node["summary"], node["description"], item["summary"], item["description"]),
            node["deprecated"]?.IsTrue == true,
            OpenApiReader.Server(node) ?? OpenApiReader.Server(item),
            all,
            isSwagger ? bodies.ReadSwagger(item, node) : bodies.Read(node["requestBody"]),
            bodies.ReadResponses(node, isSwagger),
            Security(node["security"] ?? (hook is null ? root["security"] : null)),
            method,
            node)
        {
            Hook = hook,
        };
    }

    private static IReadOnlyList<SecurityRequirement> Security(DocumentNode? written) =>
        [.. (written?.Items ?? []).Where(way => way.IsMapping).Select(way => new SecurityRequirement([.. way.Members.Select(scheme => new SchemeUse(scheme.Key, [.. scheme.Value.Items.Select(scope => scope.Text)], scheme))]))];

    private string? Id(DocumentNode node)
    {
        if (node["operationId"] is not { String: { Length: > 0 } id } place)
        {
            return null;
        }

        if (ids.ContainsKey(id))
        {
            findings.Add(ContractFault.DuplicateOperation, place, $"Another operation has the id '{id}' too; this one's method gets a number. Give it a name of its own");
        }
        else
        {
            ids.Add(id, node);
        }

        return id;
    }
}
