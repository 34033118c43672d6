using AutoDev.Contracts.Model;
using AutoDev.Contracts.Model.Examples;

namespace AutoDev.Contracts.CSharp.Server;

/// <summary>A server that answers with what the document shows, for the tests of its clients.</summary>
[Implements("PRP-010-14")]
internal sealed class MockWriter(FileFrame frame, Framework framework, ExampleReader examples)
{
    public string Write(ServerPlan plan)
    {
        var code = FileFrame.Head(new CodeWriter(), "Answers as the document shows it, whatever is asked: for tests. What it shows no answer of is answered with 501.", isDeprecated: false)
            .Open($"public class {plan.MockName} : {plan.Name}");
        var isFirst = true;
        foreach (var endpoint in plan.Endpoints)
        {
            if (Answer(endpoint) is { } answer)
            {
                Method(isFirst ? code : code.Line(), endpoint, answer);
                isFirst = false;
            }
        }

        return frame.Around(code.Close());
    }

    private void Method(CodeWriter code, EndpointPlan endpoint, string answer)
    {
        var plan = endpoint.Operation;
        code.Line("/// <inheritdoc/>");
        if (plan.Operation.IsDeprecated)
        {
            code.Line(GeneratedCode.Deprecated);
        }

        code.Line($"public override {endpoint.Signature(framework)} =>")
            .Line($"    {framework["Task"]}.FromResult(new {endpoint.AnswerName} {{ Answer = {answer} }});");
    }

    /// <summary>The first success that can be answered; null where there is none.</summary>
    private string? Answer(EndpointPlan endpoint) => endpoint.Answers
        .Where(static answer => answer.Response.IsSuccess || answer.Response.IsDefault)
        .OrderBy(static answer => answer.Response.IsDefault)
        .ThenBy(static answer => answer.Response.Response.Status, StringComparer.Ordinal)
        .Select(Answer)
        .FirstOrDefault(static answer => answer is not null);

    private string? Answer(AnswerPlan answer)
    {
        var response = answer.Response;
        var status = response.IsDefault || !char.IsDigit(response.Response.Status[1]) ? "200" : response.Response.Status;
        if (Body(response, status) is not { } body)
        {
            return null;
        }

        foreach (var header in answer.Headers.Where(static header => header.Header.IsRequired))
        {
            if (examples.Of(header.Header.Schema) is not { } shown)
            {
                return null;
            }

            body += $".Header({Literal.Of(header.Header.Name)}, {header.Type.Codec}, {header.Type.Codec}.Parse({Utf8(shown)}))";
        }

        return body;
    }

    private string? Body(ResponsePlan response, string status)
    {
        if (response.Type is null && response.Streamed is null)
        {
            return $"ServerAnswer.Empty({status})";
        }

        var type = response.Type is null ? response.StreamedType! : response.MediaType;
        var content = response.Response.Contents.FirstOrDefault(one => one.MediaType == type);
        if (content is null || examples.Of(content) is not { } shown)
        {
            return null;
        }

        var mediaType = Literal.Of(MediaTypes.KindOf(type) == ContentKind.Json && type.IndexOf('*') >= 0 ? "application/json" : MediaTypes.Concrete(type));
        return (response.Type is null ? MediaTypes.KindOf(type) : response.Kind) switch
        {
            ContentKind.Json => $"ServerAnswer.Example({status}, {Literal.Of(shown)}, {mediaType})",
            ContentKind.Events => $"ServerAnswer.Example({status}, {Literal.Of($"data: {shown}\n\n")}, {mediaType})",
            ContentKind.Lines => $"ServerAnswer.Example({status}, {Literal.Of(shown + "\n")}, {mediaType})",
            ContentKind.Text => $"ServerAnswer.Text({status}, {Text(content, shown)}, {mediaType})",
            ContentKind.Binary => $"ServerAnswer.Example({status}, {Text(content, "\"\"")}, {mediaType})",
            _ => null,
        };
    }

    /// <summary>What is no JSON is shown as it is sent.</summary>
    private static string Text(MediaContent content, string otherwise) =>
        content.Example is { Kind: Documents.NodeKind.String } example ? Literal.Of(example.Text)
        : Literal.Of(otherwise.Length > 1 && otherwise[0] == '"' ? otherwise.Substring(1, otherwise.Length - 2) : otherwise);

    private static string Utf8(string json) => $"global::System.Text.Encoding.UTF8.GetBytes({Literal.Of(json)})";
}
