using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts;

/// <summary>Finds out what is asked for: by the item, else by the document's own <c>x-autodev</c>, else what is usual.</summary>
internal static class SettingsReader
{
    private const ContractParts Usual = ContractParts.Models | ContractParts.Client;

    private static readonly char[] Separators = [',', ';', '|', ' '];

    public static ContractSettings Read(ContractItem item, DocumentNode root, ContractFindings findings)
    {
        var own = root["x-autodev"];
        var name = NameOf(item.File);
        var parts = item.Emit.Trim().Length > 0
            ? Parts(item.Emit.Split(Separators, StringSplitOptions.RemoveEmptyEntries), new DocumentNode(NodeKind.Null, 0, ""), findings)
            : own?["emit"] is { } emit
                ? Parts(emit.Kind == NodeKind.Sequence ? emit.Items.Select(part => part.Text) : emit.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries), emit, findings)
                : Usual;
        if (parts.HasFlag(ContractParts.Server) && !item.HasAspNetCore)
        {
            findings.Add(
                ContractFault.NoServerFramework,
                own?["emit"] ?? new DocumentNode(NodeKind.Null, 0, ""),
                "No server is generated, because this project has no ASP.NET Core: write <FrameworkReference Include=\"Microsoft.AspNetCore.App\" /> or use Sdk=\"Microsoft.NET.Sdk.Web\"");
            parts &= ~ContractParts.Server;
        }

        var space = item.Namespace.Length > 0 ? item.Namespace : own?["namespace"]?.String ?? "";
        if (space.Length > 0 && !Identifier.IsNamespace(space))
        {
            findings.Add(ContractFault.UnknownSetting, own?["namespace"] ?? new DocumentNode(NodeKind.Null, 0, ""), $"'{space}' is no namespace");
            space = "";
        }

        return new ContractSettings(space.Length > 0 ? space : item.RootNamespace.Length > 0 ? item.RootNamespace + "." + name : name, parts, name);
    }

    /// <summary><c>specs/pet-store.openapi.yaml</c> is <c>PetStore</c>; a file that is called only for what it is, is <c>Api</c>.</summary>
    private static string NameOf(string file)
    {
        var name = file.Substring(file.LastIndexOf('/') + 1);
        name = name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
        name = name.EndsWith(".openapi", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - ".openapi".Length) : name;
        return name.ToUpperInvariant() is "OPENAPI" or "SWAGGER" ? "Api" : Identifier.Pascal(name);
    }

    private static ContractParts Parts(IEnumerable<string> words, DocumentNode place, ContractFindings findings)
    {
        var parts = ContractParts.None;
        foreach (var word in words)
        {
            if (Enum.TryParse<ContractParts>(word, ignoreCase: true, out var part) && !char.IsDigit(word[0]))
            {
                parts |= part;
            }
            else
            {
                findings.Add(ContractFault.UnknownSetting, place, $"'{word}' is nothing that can be generated: write Models, Client, Server or None");
            }
        }

        // What clients and servers take and give are the models.
        return parts == ContractParts.None ? parts : parts | ContractParts.Models;
    }
}
