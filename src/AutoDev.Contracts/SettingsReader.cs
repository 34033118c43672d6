using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.Documents;
using AutoDev.Contracts.GraphQL;
using AutoDev.Contracts.GraphQL.Syntax;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts;

/// <summary>Finds out what is asked for: by the item, else by the document's own <c>x-autodev</c>, else what is usual.</summary>
internal static class SettingsReader
{
    private const ContractParts Usual = ContractParts.Models | ContractParts.Client;

    private const ContractParts OfOpenApi = ContractParts.Models | ContractParts.Client | ContractParts.Server | ContractParts.Validation | ContractParts.Mock | ContractParts.Receivers;
    private const ContractParts OfGraphQL = ContractParts.Models | ContractParts.Client | ContractParts.Server | ContractParts.GraphQLNet;

    /// <summary>Where an item's own words stand: not in the document.</summary>
    private static readonly DocumentNode Nowhere = new(NodeKind.Null, 0, "");

    /// <summary>What a file's name says of its language, and not of its contract.</summary>
    private static readonly string[] Kinds = [".openapi", ".schema"];

    private static readonly char[] Separators = [',', ';', '|', ' '];

    public static ContractSettings Read(ContractItem item, DocumentNode root, ContractFindings findings)
    {
        var own = root["x-autodev"];
        var name = NameOf(item.File);
        var parts = item.Emit.Trim().Length > 0
            ? Parts(Split(item.Emit), OfOpenApi, message => findings.Add(ContractFault.UnknownSetting, Nowhere, message))
            : own?["emit"] is { } emit
                ? Parts(emit.Kind == NodeKind.Sequence ? emit.Items.Select(part => part.Text) : Split(emit.Text), OfOpenApi, message => findings.Add(ContractFault.UnknownSetting, emit, message))
                : Usual;

        // What clients and servers take and give are the models.
        parts = parts == ContractParts.None ? parts : parts | ContractParts.Models;
        parts |= parts.HasFlag(ContractParts.Mock) ? ContractParts.Server : ContractParts.None;
        parts = OfHooksOnly(parts, root);
        if ((parts & (ContractParts.Server | ContractParts.Receivers)) != ContractParts.None && !item.HasAspNetCore)
        {
            findings.Add(
                ContractFault.NoServerFramework,
                own?["emit"] ?? Nowhere,
                $"No {(parts.HasFlag(ContractParts.Server) ? "server" : "receiver")} is generated, because this project has no ASP.NET Core: write <FrameworkReference Include=\"Microsoft.AspNetCore.App\" /> or use Sdk=\"Microsoft.NET.Sdk.Web\"");
            parts &= ~(ContractParts.Server | ContractParts.Mock | ContractParts.Receivers);
        }

        var space = item.Namespace.Length > 0 ? item.Namespace : own?["namespace"]?.String ?? "";
        if (space.Length > 0 && !Identifier.IsNamespace(space))
        {
            findings.Add(ContractFault.UnknownSetting, own?["namespace"] ?? Nowhere, $"'{space}' is no namespace");
            space = "";
        }

        return new ContractSettings(Space(space, item.RootNamespace, name), parts, name)
        {
            File = item.File,
            Files = item.Files,
            Baseline = Baseline(item, findings),
            HasHttpClientFactory = item.HasHttpClientFactory,
            Operations = new OperationFilter(item.Operations.Trim().Length > 0 ? [.. Listed(item.Operations, Nowhere)] : [.. Operations(own?["operations"])]),
        };
    }

    /// <summary>Of a document that has nothing but webhooks, these are all that a server can answer.</summary>
    private static ContractParts OfHooksOnly(ContractParts parts, DocumentNode root) =>
        parts.HasFlag(ContractParts.Server) && root["webhooks"]?.Members.Count > 0 && root["paths"] is not { Members.Count: > 0 } ? parts | ContractParts.Receivers : parts;

    private static ContractFile? Baseline(ContractItem item, ContractFindings findings)
    {
        var name = item.Baseline.Trim().Replace('\\', '/');
        name = name.StartsWith("./", StringComparison.Ordinal) ? name.Substring(2) : name;
        var file = item.Files.FirstOrDefault(file => file.File == name);
        if (name.Length > 0 && file is null)
        {
            findings.Add(ContractFault.UnknownSetting, Nowhere, $"There is no baseline '{name}': its path begins at the project's folder");
        }

        return file;
    }

    /// <summary>The same of a schema of GraphQL. A client is what documents of operations are there for.</summary>
    public static ContractSettings Read(GraphQLItem item, GraphQLDocument document, bool hasOperations, GraphQLFindings findings)
    {
        void Say(ContractFault fault, string message) => findings.Add(fault, document.Beginning, message);

        var parts = Parts(Split(item.Emit), OfGraphQL, message => Say(ContractFault.UnknownSetting, message));
        var isSilent = Split(item.Emit).Length == 0;
        if (!hasOperations && (isSilent || parts == ContractParts.Client))
        {
            Say(ContractFault.Unpaired, "Nothing is generated of this schema: list documents with operations for it, or say with Emit what else is wanted: Models for its inputs and enums, Server for interfaces of its types");
        }

        parts |= parts.HasFlag(ContractParts.GraphQLNet) ? ContractParts.Server : ContractParts.None;
        if (parts.HasFlag(ContractParts.GraphQLNet) && !item.HasGraphQLNet)
        {
            Say(ContractFault.NoServerFramework, "Nothing is generated for GraphQL.NET, because this project has no version 8 of it: write <PackageReference Include=\"GraphQL\" Version=\"8.8.5\" />");
            parts &= ~ContractParts.GraphQLNet;
        }

        parts |= hasOperations && (isSilent || parts != ContractParts.None) ? ContractParts.Client : ContractParts.None;
        var name = NameOf(item.File);
        var space = item.Namespace;
        if (space.Length > 0 && !Identifier.IsNamespace(space))
        {
            Say(ContractFault.UnknownSetting, $"'{space}' is no namespace");
            space = "";
        }

        return new ContractSettings(Space(space, item.RootNamespace, name), parts, name) { HasHttpClientFactory = item.HasHttpClientFactory };
    }

    public static string[] Split(string words) => words.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static string Space(string own, string root, string name) => own.Length > 0 ? own : root.Length > 0 ? root + "." + name : name;

    private static IEnumerable<(string Text, DocumentNode Place)> Operations(DocumentNode? own) => own switch
    {
        null => [],
        { Kind: NodeKind.Sequence } => own.Items.Select(item => (item.Text.Trim(), item)),
        _ => Listed(own.Text, own),
    };

    /// <summary>A path may hold what separates words elsewhere.</summary>
    private static IEnumerable<(string Text, DocumentNode Place)> Listed(string text, DocumentNode place) =>
        text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(pattern => (pattern.Trim(), place)).Where(pattern => pattern.Item1.Length > 0);

    /// <summary><c>specs/pet-store.openapi.yaml</c> is <c>PetStore</c>; a file that is called only for what it is, is <c>Api</c>.</summary>
    private static string NameOf(string file)
    {
        var name = file.Substring(file.LastIndexOf('/') + 1);
        name = name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
        var kind = Kinds.FirstOrDefault(kind => name.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) ?? "";
        name = name.Substring(0, name.Length - kind.Length);
        return name.ToUpperInvariant() is "OPENAPI" or "SWAGGER" or "SCHEMA" ? "Api" : Identifier.Pascal(name);
    }

    private static ContractParts Parts(IEnumerable<string> words, ContractParts known, Action<string> say)
    {
        var parts = ContractParts.None;
        foreach (var word in words)
        {
            if (Enum.TryParse<ContractParts>(word, ignoreCase: true, out var part) && !char.IsDigit(word[0]) && known.HasFlag(part))
            {
                parts |= part;
            }
            else
            {
                say($"'{word}' is nothing that can be generated: write {known} or None");
            }
        }

        return parts;
    }
}
