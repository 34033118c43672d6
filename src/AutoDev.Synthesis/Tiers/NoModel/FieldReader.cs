using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Reads what a row of a field table asks of a value.</summary>
internal static class FieldReader
{
    /// <param name="stated">Limits that sentences beside the table state, of any field.</param>
    /// <param name="parameter">Its name.</param>
    /// <param name="problem">Why there is none.</param>
    public static RecordField? Read(Field field, IEnumerable<Limit> stated, TypeShape shape, string parameter, out string problem)
    {
        var rules = FieldRules.Read(field.Constraint, out var unread);
        if (unread.Length > 0)
        {
            problem = $"the constraint '{unread}' of {field.Name} is not understood; constraints are {FieldRules.Forms}";
            return null;
        }

        if (rules.Any(static rule => rule is OptionalRule) && (rules.Any(static rule => rule is RequiredRule) || (!shape.Nullable && field.Default is EmptyValue)))
        {
            problem = rules.Any(static rule => rule is RequiredRule) ? $"{field.Name} is both required and optional; remove one"
                : $"{field.Name} is optional, and a {shape.CSharp} cannot be missing; make its type {shape.CSharp}?, or write a default";
            return null;
        }

        rules = [.. rules.Where(static rule => rule is not OptionalRule)];
        rules = [.. rules, .. stated.Where(limit => WrittenName.Same(limit.Name, field.Name)).Select(limit => RuleOf(limit, shape)).Except(rules)];
        var name = Identifiers.Escaped(parameter);
        var misfit = rules.FirstOrDefault(rule => rule is not RequiredRule && FieldCheckWriter.Write(rule, shape, name, "") is null);
        if (misfit is not null)
        {
            problem = $"the constraint '{FieldCheckWriter.Describe(misfit)}' of {field.Name} makes no sense for {shape.CSharp}; {Remedy(shape)}";
            return null;
        }

        if (rules.OfType<PatternRule>().FirstOrDefault(static rule => !rule.IsValid) is { } pattern)
        {
            problem = $"the pattern '{pattern.Pattern}' of {field.Name} is no regular expression of .NET";
            return null;
        }

        if (rules.FirstOrDefault(rule => FieldLimits.AllowsNothing(rule, shape)) is { } impossible)
        {
            problem = $"no value of {field.Name} keeps the constraint '{FieldCheckWriter.Describe(impossible)}'; write the smaller end first";
            return null;
        }

        if (DefaultOf(field, shape) is not { } initial)
        {
            problem = $"the default of {field.Name} is no constant of type {shape.CSharp}, and C# takes no other for a parameter; {DefaultRemedy(shape)}";
            return null;
        }

        if (field.Default is not EmptyValue && rules.FirstOrDefault(rule => !(rule is not RequiredRule && field.Default is NullValue) && !FieldLimits.Allows(rule, field.Default, shape)) is { } broken)
        {
            problem = $"the default of {field.Name} breaks its constraint '{FieldCheckWriter.Describe(broken)}'; mend one of the two";
            return null;
        }

        problem = "";
        return new RecordField(field, shape, rules, name, initial);
    }

    private static BoundsRule RuleOf(Limit limit, TypeShape shape) => new(
        limit.From is { } from ? Ordinal.CellOf(from, shape) : null,
        limit.FromIncluded,
        limit.To is { } to ? Ordinal.CellOf(to, shape) : null,
        limit.ToIncluded);

    private static string Remedy(TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Text => "write one for a text, such as length 1..50, max length 50, not empty, matches ^[A-Z]+$ or one of \"A\", \"B\"",
        ShapeKind.Sequence => "write one for a list: not empty, length 1..5, max length 5",
        ShapeKind.Boolean or ShapeKind.Record or ShapeKind.Opaque => "remove it, or say it in a sentence that code by hand implements",
        _ => "write one for its values, such as 1..100, >= 0, positive or one of 1, 2 with values of that type",
    };

    private static string DefaultRemedy(TypeShape shape) =>
        Ordinal.IsConstant(shape) ? "write one" : "leave the cell empty and say in a sentence what the value is when none is given";

    // Empty where there is none.
    private static string? DefaultOf(Field field, TypeShape shape)
    {
        if (field.Default is EmptyValue)
        {
            return "";
        }

        var literal = CSharpLiteral.Of(field.Default, shape);
        return literal.Fits && (Ordinal.IsConstant(shape) || literal.Text == "null") ? literal.Text : null;
    }
}
