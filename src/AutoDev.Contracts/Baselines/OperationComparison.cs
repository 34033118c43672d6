using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;
using AutoDev.Contracts.OpenApi;

namespace AutoDev.Contracts.Baselines;

/// <summary>Compares what an operation takes and gives with what it took and gave.</summary>
/// <param name="say">Where, which kind of change, and what it is.</param>
internal sealed class OperationComparison(References before, References after, Action<DocumentNode, string, string> say)
{
    private readonly SchemaComparison sent = new(before, after, isSent: true, say);
    private readonly SchemaComparison received = new(before, after, isSent: false, say);

    public void Compare(Operation old, Operation now)
    {
        Parameters(old, now);
        if (now.Body is { } body)
        {
            var place = now.Node["requestBody"] ?? now.Node;
            if (body.IsRequired && old.Body is not { IsRequired: true })
            {
                say(place, "body required", "a body must be sent now");
            }

            foreach (var content in old.Body?.Contents ?? [])
            {
                if (Same(body.Contents, content) is not { } same)
                {
                    say(place, "media type removed", $"a body of '{content.MediaType}' is not taken any more");
                }
                else
                {
                    sent.Compare(content.Schema, same.Schema, "the body");
                }
            }
        }

        foreach (var response in old.Responses)
        {
            Response(response, now);
        }
    }

    private void Parameters(Operation old, Operation now)
    {
        var oldNames = PathTemplate.ParametersOf(old.Path).ToList();
        var names = PathTemplate.ParametersOf(now.Path).ToList();
        foreach (var parameter in now.Parameters)
        {
            // A path has its parameters by place: what they are called is nobody's business.
            var name = parameter.Place == ParameterPlace.Path && names.IndexOf(parameter.Name) is >= 0 and var at && at < oldNames.Count ? oldNames[at] : parameter.Name;
            var known = old.Parameters.FirstOrDefault(other => other.Place == parameter.Place && string.Equals(other.Name, name, parameter.Place == ParameterPlace.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
            if (parameter.IsRequired && known is not { IsRequired: true })
            {
                say(parameter.Node, "parameter required", $"the {parameter.Place.ToString().ToLowerInvariant()} parameter '{parameter.Name}' must be sent now");
            }

            if (known is not null)
            {
                if ((known.Style, known.IsJson) != (parameter.Style, parameter.IsJson) || (known.Explodes != parameter.Explodes && parameter.Schema?["type"]?.Text is "array" or "object"))
                {
                    say(parameter.Node, "style changed", $"the parameter '{parameter.Name}' is written in another style now");
                }

                sent.Compare(known.Schema, parameter.Schema, $"the parameter '{parameter.Name}'");
            }
        }
    }

    private void Response(Response old, Operation now)
    {
        if (now.Responses.FirstOrDefault(response => response.Status == old.Status) is not { } response)
        {
            // How a service fails may change; that it succeeds otherwise than a program knows is a break.
            if (old.Status[0] == '2')
            {
                say(now.Node["responses"] ?? now.Node, "response removed", $"the answer {old.Status} is gone");
            }

            return;
        }

        foreach (var content in old.Contents)
        {
            if (Same(response.Contents, content) is not { } same)
            {
                say(response.Node, "media type removed", $"the answer {old.Status} is not given as '{content.MediaType}' any more");
            }
            else
            {
                received.Compare(content.Schema, same.Schema, $"the answer {old.Status}");
            }
        }
    }

    private static MediaContent? Same(IReadOnlyList<MediaContent> contents, MediaContent content) => contents.FirstOrDefault(other => other.MediaType == content.MediaType);
}
