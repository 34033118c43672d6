namespace AutoDev.Contracts.CSharp.Authorization;

/// <summary>Writes what takes an application's credentials, and the handler that shows them.</summary>
[Implements("PRP-010-9")]
internal static class CredentialsWriter
{
    private const string Token = "global::System.Threading.CancellationToken";
    private const string Text = "global::System.Threading.Tasks.ValueTask<string?>";
    private const string Value = $"global::System.Func<{Token}, {Text}>";
    private const string ScopedValue = $"global::System.Func<global::System.Collections.Generic.IReadOnlyList<string>, {Token}, {Text}>";
    private const string Answer = "global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage>";

    public static string Write(CredentialsPlan plan, FileFrame frame)
    {
        var code = FileFrame.Head(new CodeWriter(), "What this application shows of itself, by the document's security schemes. Of the ways that an operation allows, the first is taken of which everything is given.", isDeprecated: false)
            .Open($"public sealed partial class {plan.Name}")
            .Line("internal global::System.Collections.Generic.Dictionary<string, ContractCredential> Given { get; } = new(global::System.StringComparer.Ordinal);");
        foreach (var credential in plan.Credentials)
        {
            Methods(code.Line(), plan.Name, credential);
        }

        return frame.Around(code.Close());
    }

    public static string WriteHandler(CredentialsPlan plan, FileFrame frame) =>
        frame.Around(FileFrame.Head(new CodeWriter(), "Puts the credentials on each request that this document's clients send, as its operation is authorized.", isDeprecated: false)
            .Open($"public sealed class {plan.HandlerName}({plan.Name} credentials) : global::System.Net.Http.DelegatingHandler")
            .Open($"protected override async {Answer} SendAsync(global::System.Net.Http.HttpRequestMessage request, {Token} cancellationToken)")
            .Line("await ContractCredential.AddAsync(request, credentials.Given, cancellationToken).ConfigureAwait(false);")
            .Line("return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);")
            .Close()
            .Close());

    private static void Methods(CodeWriter code, string type, CredentialPlan plan)
    {
        var (scheme, method) = (plan.Scheme, plan.Method);
        var isScoped = plan.Kind == CredentialKind.Token;
        var (parameter, ask) = isScoped ? ("token", ScopedValue) : ("value", Value);
        var words = scheme.Description ?? $"The security scheme {scheme.Name}.";
        code.Summary(words);
        if (plan.Kind == CredentialKind.Basic)
        {
            code.Line($"public {type} {method}(string user, string password) => {method}(_ => new(ContractCredential.Basic(user, password)));");
        }
        else
        {
            code.Line($"public {type} {method}(string {parameter}) => {method}({(isScoped ? "(_, _)" : "_")} => new({parameter}));");
        }

        code.Line()
            .Summary(words)
            .Line($"/// <param name=\"{parameter}\">Asked for each request{(isScoped ? ", with the scopes that its operation needs" : "")}; null sends nothing.{(plan.Kind == CredentialKind.Basic ? " User, colon and password in Base64." : "")}</param>")
            .Open($"public {type} {method}({ask} {parameter})")
            .Line($"Given[{Literal.Of(scheme.Name)}] = ContractCredential.{Made(plan, isScoped ? parameter : $"(_, cancellationToken) => {parameter}(cancellationToken)")};")
            .Line("return this;")
            .Close();
    }

    private static string Made(CredentialPlan plan, string value) => (plan.Kind, plan.Scheme.In) switch
    {
        (CredentialKind.Key, "query") => $"InQuery({Literal.Of(plan.Scheme.Parameter!)}, {value})",
        (CredentialKind.Key, "cookie") => $"InCookie({Literal.Of(plan.Scheme.Parameter!)}, {value})",
        (CredentialKind.Key, _) => $"InHeader({Literal.Of(plan.Scheme.Parameter!)}, {value})",
        (CredentialKind.Basic, _) => $"InHeader(\"Authorization\", {value}, \"Basic \")",
        (CredentialKind.Token, _) => $"InHeader(\"Authorization\", {value}, \"Bearer \")",
        _ => $"InHeader(\"Authorization\", {value}, {Literal.Of(plan.Scheme.Parameter + " ")})",
    };
}
