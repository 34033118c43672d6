using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>A signature that follows from heading and table alone.</summary>
internal static class Derivation
{
    /// <summary>
    /// From the one table whose headings say which column is the result, in a document whose front matter names the type. Null where a
    /// requirement does not ask for code that way.
    /// </summary>
    public static MemberSignature? SignatureOf(
        Requirement requirement,
        IReadOnlyList<Requirement> all,
        CSharpCompilation compilation,
        List<Finding> findings)
    {
        var tables = requirement.Tables
            .Where(static table => table is { Kind: TableKind.Examples or TableKind.Decision, ResultColumn: not null, Rows.Count: > 0 })
            .ToList();
        if (tables.Count == 0)
        {
            return null;
        }

        if (requirement.FrontMatter.Type is null)
        {
            // A table alone may be for people, but not where the rest of its requirement becomes code.
            if (DeclaredTypes.IsAny(requirement))
            {
                findings.Add(SynthesisRules.StillOpen.About(
                    requirement.Id,
                    new SourcePlace(requirement.Place.Path, tables[0].Span),
                    "nothing says which type holds the member that follows from its table; write type: Name into the document's front matter, or the signature with its type in a csharp fence"));
            }

            return null;
        }

        if (tables.Count > 1)
        {
            findings.Add(SynthesisRules.StillOpen.About(
                requirement.Id,
                new SourcePlace(requirement.Place.Path, tables[1].Span),
                $"it has {tables.Count} tables with a result, and a member follows from one; write the signature in a csharp fence, or give each table a requirement of its own"));
            return null;
        }

        var table = tables[0];
        var result = table.ResultColumn!.Value;
        var heading = table.Columns[result].Name;
        var name = Identifiers.Pascal(ResultHeading.IsNameless(heading) ? requirement.Title : heading);
        var types = new List<string>();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (TypeInference.Of(table.Columns[i].Name, table.Rows.Select(row => row.Cells[i].Value), all, compilation) is not { } type)
            {
                findings.Add(SynthesisRules.StillOpen.About(requirement.Id, new SourcePlace(requirement.Place.Path, table.Columns[i].Span),
                    $"the cells of the column {table.Columns[i].Name} do not tell its type{Difference([.. table.Rows.Select(row => row.Cells[i])])} write the signature in a csharp fence"));
                return null;
            }

            types.Add(type);
        }

        var inputs = Enumerable.Range(0, table.Columns.Count).Where(i => i != result).ToList();
        if (!Identifiers.IsValid(name) || inputs.Exists(i => !Identifiers.IsValid(Identifiers.Camel(table.Columns[i].Name))))
        {
            findings.Add(SynthesisRules.StillOpen.About(requirement.Id, new SourcePlace(requirement.Place.Path, table.Span),
                "a heading of its table is no name in C#; write the signature in a csharp fence"));
            return null;
        }

        return new MemberSignature
        {
            Kind = MemberKind.Method,
            Name = name,
            ReturnType = types[result],
            Parameters = inputs.Select(i => new ParameterSignature(Identifiers.Camel(table.Columns[i].Name), types[i])).ToEquatableArray(),
        };
    }

    /// <summary>The first two cells that are of different kinds, for who sees two texts where <c>NO</c> is a truth value.</summary>
    private static string Difference(List<Cell> cells)
    {
        var written = cells.FindAll(static cell => cell.Value is not (EmptyValue or NullValue or ExceptionValue));
        return written.Find(cell => KindOf(cell) != KindOf(written[0])) is not { } other ? ";"
            : $": '{written[0].Raw}' is {KindOf(written[0])} and '{other.Raw}' is {KindOf(other)}; put texts in quotes, or";
    }

    private static string KindOf(Cell cell) => CellDescription.Of(cell.Value) is var words && words.StartsWith("this is ", StringComparison.Ordinal) ? words["this is ".Length..] : words;
}
