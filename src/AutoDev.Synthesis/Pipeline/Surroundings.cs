using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AutoDev.BuildContract;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>A hash of everything beside the requirement that a gate's answer may depend on: sources, contracts, references, options and grants.</summary>
/// <remarks>Of this machine: it stays under <c>obj</c> and never comes into the lock.</remarks>
internal static class Surroundings
{
    public static string Of(ProjectInputs inputs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, "options",
        [
            inputs.AssemblyName,
            inputs.RootNamespace,
            inputs.OutputType,
            inputs.LanguageVersion,
            inputs.Nullable,
            inputs.AllowUnsafeBlocks.ToString(),
            inputs.CheckForOverflowUnderflow.ToString(),
        ]);
        Add(hash, "features", [inputs.Features]);
        Add(hash, "contracts", inputs.Contracts.Select(static contract => $"{contract with { Path = Content(contract.Path) }}"));
        Add(hash, "constants", inputs.DefineConstants);
        Add(hash, "grants", inputs.Grants.Order(StringComparer.Ordinal));
        Add(hash, "references", inputs.References.Concat(inputs.Analyzers).Select(Stamp));
        Add(hash, "sources", inputs.Sources.Concat(inputs.AnalyzerConfigs).Order(StringComparer.Ordinal).Select(Content));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..24];
    }

    private static void Add(IncrementalHash hash, string name, IEnumerable<string> values) =>
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{string.Join('\n', values)}\n"));

    /// <summary>An assembly is large and written by a build or a restore: its length and time tell.</summary>
    private static string Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{path}|{file.Length}|{file.LastWriteTimeUtc.Ticks}") : path;
    }

    private static string Content(string path)
    {
        try
        {
            return $"{path}|{Convert.ToHexStringLower(SHA256.HashData(OrdinaryFile.ReadAllBytes(path)))}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The compiler says so; here it is only different from a file that can be read.
            return path;
        }
    }
}
