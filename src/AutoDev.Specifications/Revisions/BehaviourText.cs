using System.Globalization;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Revisions;

/// <summary>Writes what code must do, in one spelling: what <see cref="Requirement.Behaviour"/> is the hash of.</summary>
internal static class BehaviourText
{
    public static void Write(
        CanonicalWriter writer,
        EquatableArray<CSharpFence> fences,
        EquatableArray<Table> tables,
        EquatableArray<InlineExample> examples,
        EquatableArray<StateDiagram> diagrams,
        EquatableArray<EnumerationMember> members)
    {
        foreach (var fence in fences)
        {
            Write(writer, fence);
        }

        foreach (var table in tables)
        {
            Write(writer, table);
        }

        foreach (var example in examples)
        {
            writer.Words(example.Call);
            CanonicalCell.Write(writer, example.Expected);
        }

        foreach (var diagram in diagrams)
        {
            writer.Part("initial", diagram.Initial);
            var final = new HashSet<string>(diagram.FinalStates, StringComparer.Ordinal);
            foreach (var state in diagram.States)
            {
                writer.Part(final.Contains(state) ? "final" : "state", state);
            }

            foreach (var transition in diagram.Transitions)
            {
                writer.Part("from", transition.From);
                writer.Part("on", transition.Event);
                writer.Part("to", transition.To);
                writer.Part("if", transition.Guard ?? "");
                writer.Part("do", transition.Action ?? "");
            }
        }

        foreach (var member in members)
        {
            writer.Part("member", member.Name);
            writer.Part("display", member.Display ?? "");
        }
    }

    /// <summary>What may be said of a property that only code declares.</summary>
    public static void WriteNamedValues(CanonicalWriter writer, IEnumerable<InlineExample> values)
    {
        foreach (var value in values)
        {
            writer.Part("named", value.Call);
            CanonicalCell.Write(writer, value.Expected);
        }
    }

    /// <summary>Limits that sentences state, however they word them.</summary>
    public static void WriteLimits(CanonicalWriter writer, IEnumerable<Limit> limits)
    {
        foreach (var limit in limits)
        {
            writer.Part("limit", limit.Name);
            writer.Part(limit.FromIncluded ? "from" : "above", limit.From?.ToString(CultureInfo.InvariantCulture) ?? "");
            writer.Part(limit.ToIncluded ? "to" : "below", limit.To?.ToString(CultureInfo.InvariantCulture) ?? "");
        }
    }

    /// <summary>Bounds that sentences speak of: whether the code knows them is asked anew when one changes.</summary>
    public static void WriteBounds(CanonicalWriter writer, IEnumerable<StatedBound> bounds)
    {
        foreach (var bound in bounds)
        {
            writer.Part("bound", bound.IsPlain ? "" : Folded(bound.Words));
            foreach (var number in bound.Numbers)
            {
                writer.Part("number", number.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Sentences that say what an input must be.</summary>
    public static void WriteConditions(CanonicalWriter writer, IEnumerable<string> conditions)
    {
        foreach (var condition in conditions)
        {
            writer.Part("condition", condition);
        }
    }

    // Prose is kept as it stands, with its line ends and emphasis.
    private static string Folded(string words) =>
        string.Join(" ", words.Split([' ', '\n', '\r', '\t', '*', '_', '`'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where the document puts its code; what it leaves to the project is the project's to add.</summary>
    public static void WritePlace(CanonicalWriter writer, FrontMatter frontMatter)
    {
        writer.Part("namespace", frontMatter.Namespace ?? "");
        writer.Part("type", frontMatter.Type ?? "");
    }

    /// <summary>What names the code of a requirement that has no signature.</summary>
    /// <param name="title">Empty where it names nothing.</param>
    public static void WriteName(CanonicalWriter writer, string title, string? statedType)
    {
        writer.Part("title", title);
        writer.Part("stated type", statedType ?? "");
    }

    private static void Write(CanonicalWriter writer, CSharpFence fence)
    {
        if (fence.Kind == CSharpFenceKind.Illustration)
        {
            return;
        }

        if (fence.Signature is null)
        {
            writer.Words(fence.Code);
        }
        else
        {
            Write(writer, fence.Signature);
        }
    }

    private static void Write(CanonicalWriter writer, MemberSignature signature)
    {
        writer.Part("member", signature.Kind + " " + signature.Name);
        writer.Part("in", signature.Namespace + " " + signature.ContainingType);
        writer.Part("modifiers", string.Join(" ", signature.Modifiers));
        writer.Part("returns", signature.ReturnType);
        foreach (var parameter in signature.Parameters)
        {
            writer.Part(parameter.Type, parameter.Name + " = " + parameter.Default);
        }
    }

    private static void Write(CanonicalWriter writer, Table table)
    {
        writer.Part("table", table.Kind.ToString());
        // What a field means to a reader changes no code.
        var skipped = table.Kind == TableKind.Fields ? FieldTable.DescriptionColumn(table.Columns) : null;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (i != skipped)
            {
                writer.Part("column", table.Columns[i].Name);
            }
        }

        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (i != skipped)
                {
                    CanonicalCell.Write(writer, row.Cells[i].Value);
                }
            }
        }
    }
}
