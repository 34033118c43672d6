using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Fences;

/// <summary>Reads a Mermaid state diagram as the transitions that it draws.</summary>
internal sealed class StateDiagramReader
{
    private const string Point = "[*]";

    private readonly DocumentText document;
    private readonly List<Prose> prose;
    private readonly List<Finding> findings;
    private readonly List<string> states = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> finals = [];
    private readonly HashSet<string> knownFinals = new(StringComparer.Ordinal);
    private readonly List<Transition> transitions = [];
    private string? initial;
    private bool inNote;

    private StateDiagramReader(DocumentText document, List<Prose> prose, List<Finding> findings)
    {
        this.document = document;
        this.prose = prose;
        this.findings = findings;
    }

    public static bool Recognises(string code) => code.TrimStart().StartsWith("stateDiagram", StringComparison.Ordinal);

    public static StateDiagram Read(DocumentText document, FenceCode code, List<Prose> prose, List<Finding> findings)
    {
        var reader = new StateDiagramReader(document, prose, findings);
        var start = 0;
        foreach (var line in code.Text.Split('\n'))
        {
            var indent = line.Length - line.TrimStart().Length;
            var from = code.SourceOf(start + indent);
            reader.ReadLine(line.Trim(), document.Span(from, from + line.Trim().Length));
            start += line.Length + 1;
        }

        return new StateDiagram(
            reader.initial ?? (reader.states.Count > 0 ? reader.states[0] : ""),
            reader.states.ToEquatableArray(),
            reader.finals.ToEquatableArray(),
            reader.transitions.ToEquatableArray(),
            code.Span);
    }

    private void ReadLine(string line, SourceSpan span)
    {
        if (inNote)
        {
            prose.Add(new Prose(line, span));
            inNote = line is not "end note";
            return;
        }

        if (line.Length == 0 || line.StartsWith("stateDiagram", StringComparison.Ordinal) || line.StartsWith("direction ", StringComparison.Ordinal))
        {
            return;
        }

        if (line.StartsWith("%%", StringComparison.Ordinal))
        {
            prose.Add(new Prose(line, span));
        }
        else if (line.StartsWith("note ", StringComparison.Ordinal))
        {
            prose.Add(new Prose(line, span));
            inNote = line.IndexOf(':') < 0;
        }
        else if (!ReadTransition(line, span) && !ReadState(line))
        {
            prose.Add(new Prose(line, span));
            findings.Add(SpecificationRules.BadStateDiagram.At(new SourcePlace(document.Path, span), line));
        }
    }

    private bool ReadTransition(string line, SourceSpan span)
    {
        var arrow = line.IndexOf("-->", StringComparison.Ordinal);
        if (arrow < 0)
        {
            return false;
        }

        var from = line.Substring(0, arrow).Trim();
        var colon = line.IndexOf(':', arrow);
        var to = (colon < 0 ? line.Substring(arrow + 3) : line.Substring(arrow + 3, colon - arrow - 3)).Trim();
        var label = colon < 0 ? "" : line.Substring(colon + 1).Trim();
        if (!IsState(from) || !IsState(to) || (from == Point && to == Point))
        {
            return false;
        }

        if (from == Point)
        {
            Mention(to);
            initial ??= to;
        }
        else if (to == Point)
        {
            Mention(from);
            if (knownFinals.Add(from))
            {
                finals.Add(from);
            }
        }
        else
        {
            Mention(from);
            Mention(to);
            transitions.Add(TransitionLabel.Read(from, label, to, span));
        }

        return true;
    }

    /// <summary><c>state "Long name" as X</c>, <c>X : description</c>, or a name alone.</summary>
    private bool ReadState(string line)
    {
        if (line.StartsWith("state ", StringComparison.Ordinal))
        {
            var name = line.LastIndexOf(" as ", StringComparison.Ordinal) is >= 0 and var at ? line.Substring(at + 4) : line.Substring(6);
            return name.IndexOf('"') < 0 && MentionState(name.Trim());
        }

        var colon = line.IndexOf(':');
        return MentionState((colon < 0 ? line : line.Substring(0, colon)).Trim());
    }

    private bool MentionState(string name)
    {
        if (!IsState(name) || name == Point)
        {
            return false;
        }

        Mention(name);
        return true;
    }

    private void Mention(string state)
    {
        if (known.Add(state))
        {
            states.Add(state);
        }
    }

    private static bool IsState(string name) =>
        name == Point || (name.Length > 0 && name.All(static character => char.IsLetterOrDigit(character) || character is '_' or '-'));
}
