using AutoDev.Contracts.CSharp;
using AutoDev.Generators.Fallbacks;
using AutoDev.Generators.Reading;
using AutoDev.Generators.Symbols;
using AutoDev.Specifications;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Specified;

/// <summary>Writes a missing member so that code which calls it compiles. It claims nothing: the requirement stays open.</summary>
internal static class MissingMemberWriter
{
    /// <param name="types">What opens the types around it, outermost first.</param>
    public static MissingMember Write(SpecifiedSignature member, IReadOnlyList<string> types, LanguageVersion language)
    {
        var header = SpecifiedMember.HeaderOf(member.Signature);
        var writer = new SourceWriter().Line(GeneratedCode.Comment).Line("#pragma warning disable");
        if (language >= LanguageVersion.CSharp8)
        {
            writer.Line("#nullable enable annotations");
        }

        if (member.Namespace.Length > 0)
        {
            writer.Open("namespace " + CSharpWords.EscapedPath(member.Namespace));
        }

        foreach (var opening in types)
        {
            writer.Open(opening);
        }

        WriteDocumentation(writer, member);
        writer.Line("[global::AutoDev.Fallback]").Line(GeneratedCode.Attribute).Open(header);
        var body = $"throw new global::System.NotImplementedException({SymbolDisplay.FormatLiteral(Message(member), quote: true)});";
        if (member.Signature.Kind == MemberKind.Property)
        {
            writer.Open("get").Line(body).Close();
        }
        else
        {
            writer.Line(body);
        }

        for (var open = types.Count + (member.Namespace.Length > 0 ? 2 : 1); open > 0; open--)
        {
            writer.Close();
        }

        var type = member.TypePath.Substring(member.TypePath.LastIndexOf('.') + 1);
        var whole = $"{member.Namespace}\n{member.TypePath}\n{header}";
        return new MissingMember(HintName.Of(type, member.Signature.Name, whole), writer.ToString());
    }

    private static void WriteDocumentation(SourceWriter writer, SpecifiedSignature member)
    {
        var (id, title) = (member.Place.Id, member.Place.Title);
        writer.Line($"/// <summary>{XmlText.Escape(title.Length > 0 ? $"{id}: {title}" : id)}</summary>");
        if (member.Statements.Count > 0)
        {
            writer.Line("/// <remarks>");
            foreach (var statement in member.Statements)
            {
                writer.Line($"/// <para>{XmlText.Escape(statement)}</para>");
            }

            writer.Line("/// </remarks>");
        }

        writer.Line($"/// <exception cref=\"global::System.NotImplementedException\">Always: {XmlText.Escape(id)} has no implementation yet.</exception>");
    }

    private static string Message(SpecifiedSignature member) => Fallback.Known(
        member.Place,
        $"write {member.TypePath}.{member.Signature.Name} and mark it with [Implements(Req.{RequirementId.ToConstantName(member.Place.Id)})]");
}
