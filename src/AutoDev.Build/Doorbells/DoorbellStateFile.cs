using System.Globalization;
using System.Text;

namespace AutoDev.Build.Doorbells;

/// <summary><c>obj/autodev/&lt;configuration&gt;/doorbell.state</c>: tab-separated lines. It may be deleted at any time; then the tool is started.</summary>
internal static class DoorbellStateFile
{
    private const string Header = "doorbell\t3";

    public static string Format(DoorbellState state)
    {
        var text = new StringBuilder();
        text.Append(Header).Append('\n');
        text.Append("taken\t").Append(state.Taken.ToString(CultureInfo.InvariantCulture)).Append('\n');
        text.Append("ran\t").Append(state.Ran.ToString(CultureInfo.InvariantCulture)).Append('\n');
        text.Append("tool\t").Append(state.Tool).Append('\n');
        text.Append("waits\t").Append(state.WaitsForSources ? "true" : "false").Append('\n');
        foreach (var setting in state.Settings)
        {
            text.Append("setting\t").Append(setting).Append('\n');
        }

        Append(text, "configuration", state.Configurations);
        Append(text, "specification", state.Specifications);
        Append(text, "lock", state.Locks);
        Append(text, "generated", state.Generated);
        Append(text, "source", state.Sources);
        Append(text, "contract", state.Contracts);
        foreach (var file in state.Claims)
        {
            foreach (var claim in file.Value)
            {
                text.Append("claim\t").Append(claim.Replace('\t', ' ')).Append('\t').Append(file.Key).Append('\n');
            }
        }

        return text.Append("end\n").ToString();
    }

    /// <summary>The state, or null where the text is of another version or was cut off.</summary>
    public static DoorbellState? Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 3 || lines[0] != Header || lines[lines.Length - 2] != "end")
        {
            return null;
        }

        var reader = new Reader();
        for (var index = 1; index < lines.Length - 2; index++)
        {
            if (!reader.Take(lines[index]))
            {
                return null;
            }
        }

        return reader.Result();
    }

    private static void Append(StringBuilder text, string kind, IReadOnlyDictionary<string, FileStamp> files)
    {
        foreach (var file in files)
        {
            text.Append(kind).Append('\t').Append(file.Value.Format()).Append('\t').Append(file.Key).Append('\n');
        }
    }

    private sealed class Reader
    {
        private readonly Dictionary<string, Dictionary<string, FileStamp>> files = new(StringComparer.Ordinal)
        {
            ["configuration"] = new(StringComparer.Ordinal),
            ["specification"] = new(StringComparer.Ordinal),
            ["lock"] = new(StringComparer.Ordinal),
            ["generated"] = new(StringComparer.Ordinal),
            ["source"] = new(StringComparer.Ordinal),
            ["contract"] = new(StringComparer.Ordinal),
        };

        private readonly List<string> settings = [];
        private readonly Dictionary<string, IReadOnlyList<string>> claims = new(StringComparer.Ordinal);
        private long taken;
        private long ran;
        private string? tool;
        private bool waits;

        public bool Take(string line)
        {
            var tab = line.IndexOf('\t');
            if (tab < 0)
            {
                return false;
            }

            var kind = line.Substring(0, tab);
            var rest = line.Substring(tab + 1);
            switch (kind)
            {
                case "taken":
                    return long.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out this.taken);
                case "ran":
                    return long.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out this.ran);
                case "tool":
                    this.tool = rest;
                    return true;
                case "waits":
                    this.waits = rest == "true";
                    return true;
                case "setting":
                    settings.Add(rest);
                    return true;
                case "claim":
                    return TakeClaim(rest);
                default:
                    return this.files.TryGetValue(kind, out var files) && TakeFile(files, rest);
            }
        }

        public DoorbellState? Result() => this.tool is null || this.taken == 0 ? null : new DoorbellState
        {
            Taken = this.taken,
            Ran = this.ran,
            Settings = settings,
            Tool = this.tool,
            Configurations = this.files["configuration"],
            Specifications = this.files["specification"],
            Locks = this.files["lock"],
            Generated = this.files["generated"],
            Sources = this.files["source"],
            Contracts = this.files["contract"],
            Claims = claims,
            WaitsForSources = this.waits,
        };

        private bool TakeClaim(string rest)
        {
            var tab = rest.IndexOf('\t');
            if (tab < 0)
            {
                return false;
            }

            var path = rest.Substring(tab + 1);
            if (!claims.TryGetValue(path, out var list))
            {
                claims[path] = list = new List<string>();
            }

            ((List<string>)list).Add(rest.Substring(0, tab));
            return true;
        }

        private static bool TakeFile(Dictionary<string, FileStamp> files, string rest)
        {
            var parts = rest.Split(['\t'], 4);
            if (parts.Length < 4
                || !long.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length)
                || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var written))
            {
                return false;
            }

            files[parts[3]] = new FileStamp(length, written, parts[2]);
            return true;
        }
    }
}
