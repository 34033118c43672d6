using System.Text;
using AutoDev.Contracts.Model;
using AutoDev.Contracts.OpenApi;

namespace AutoDev.Contracts.CSharp.Server;

/// <summary>Writes paths as patterns of ASP.NET Core, and finds those that its router could not tell apart.</summary>
internal sealed class RoutePlanner(ContractFindings findings)
{
    private readonly Dictionary<string, Operation> known = new(StringComparer.OrdinalIgnoreCase);

    public RoutePlan? Plan(Operation operation)
    {
        if (Segments(operation.Path) is not { } segments)
        {
            findings.Add(ContractFault.PathParameter, operation.Node, $"{operation.Method} {operation.Path} has no route: ASP.NET Core needs text between the parameters of a segment, and no empty segment");
            return null;
        }

        // A router minds neither case nor the names of parameters.
        var shape = operation.Method + " " + string.Join("/", segments.Select(segment => string.Concat(segment.Select(part => part.IsParameter ? "{}" : part.Text))));
        if (known.TryGetValue(shape, out var other))
        {
            findings.Add(ContractFault.PathParameter, operation.Node, $"{operation.Method} {operation.Path} has the same route as {other.Path}, which answers for both; this one is not mapped");
            return null;
        }

        known.Add(shape, operation);
        var names = new NameScope(StringComparer.OrdinalIgnoreCase, []);
        var values = new Dictionary<string, RouteValue>(StringComparer.Ordinal);
        var pattern = new StringBuilder();
        for (var i = 0; i < segments.Count; i++)
        {
            pattern.Append('/');
            foreach (var (text, isParameter) in segments[i])
            {
                if (!isParameter)
                {
                    pattern.Append(Literal(text));
                    continue;
                }

                var name = names.Take(NameOf(text));
                pattern.Append('{').Append(name).Append('}');
                if (!values.ContainsKey(text))
                {
                    values.Add(text, new RouteValue(name, segments[i].Count == 1 ? segments.Count - 1 - i : -1));
                }
            }
        }

        return new RoutePlan(pattern.Length == 0 ? "/" : pattern.ToString(), values);
    }

    /// <summary>The path of a service's address, in front of all routes.</summary>
    public static string Prefix(string? server)
    {
        var path = Uri.TryCreate(server, UriKind.Absolute, out var address) && address.Scheme != Uri.UriSchemeFile ? address.AbsolutePath
            : server is ['/', ..] ? server
            : "";
        path = Uri.UnescapeDataString(path).Trim('/');
        return path.Length == 0 || path.IndexOf('?') >= 0 || path.Contains("//") ? "" : "/" + Literal(path);
    }

    private static string Literal(string text) => text.Replace("{", "{{").Replace("}", "}}");

    /// <summary>Null where a router could not tell where one parameter ends and the next begins.</summary>
    private static List<List<(string Text, bool IsParameter)>>? Segments(string path)
    {
        List<List<(string Text, bool IsParameter)>> segments = [[]];
        foreach (var (text, isParameter) in PathTemplate.Parts(WithoutQuery(path).Trim('/')))
        {
            var last = segments[segments.Count - 1];
            if (isParameter)
            {
                if (last.Count > 0 && last[last.Count - 1].IsParameter)
                {
                    return null;
                }

                last.Add((text, true));
                continue;
            }

            var parts = text.Split('/').Select(Uri.UnescapeDataString).ToList();
            if (parts.Exists(part => part.IndexOf('?') >= 0))
            {
                return null;
            }

            for (var i = 0; i < parts.Count; i++)
            {
                if (i > 0)
                {
                    segments.Add([]);
                }

                if (parts[i].Length > 0)
                {
                    segments[segments.Count - 1].Add((parts[i], false));
                }
            }
        }

        return segments is [{ Count: 0 }] ? [] : segments.Exists(segment => segment.Count == 0) ? null : segments;
    }

    private static string WithoutQuery(string path) => path.IndexOfAny(['?', '#']) is >= 0 and var end ? path.Substring(0, end) : path;

    private static string NameOf(string parameter)
    {
        var isName = parameter.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_') && !char.IsDigit(parameter[0]);
        return isName ? parameter : "value";
    }
}
