using AutoDev.Contracts.Documents;
using AutoDev.Contracts.JsonSchema;

namespace AutoDev.Contracts.CSharp.Validation;

/// <summary>What is to be said in the method of one schema.</summary>
internal sealed class SchemaBody
{
    private readonly SchemaResource resource;
    private readonly SchemaClass methods;
    private readonly SchemaGraph graph;
    private readonly List<(string Condition, string Then)> guards = [];
    private readonly List<(string Line, bool IsTerm)> statements = [];

    public SchemaBody(DocumentNode schema, SchemaResource resource, SchemaClass methods, SchemaGraph graph)
    {
        (this.resource, this.methods, this.graph) = (resource, methods, graph);
        HasMarks = resource.Dialect.HasUnevaluated && resource.Dialect.HasApplicators && (schema["unevaluatedItems"] is not null || schema["unevaluatedProperties"] is not null);
    }

    /// <summary>Whether the schema asks itself what was looked at.</summary>
    public bool HasMarks { get; }

    /// <summary>Where the method says what it has looked at.</summary>
    public string Marks => HasMarks ? "own" : "marks";

    /// <summary>The same where there is always a place.</summary>
    public string Mark(string call) => HasMarks ? $"own.{call};" : $"marks?.{call};";

    public string Rule(DocumentNode schema) => methods.Entry(schema, resource, graph);

    public string Rules(IEnumerable<DocumentNode> schemas) => string.Join(", ", schemas.Select(Rule));

    public void Guard(string condition, string then) => guards.Add((condition, then));

    /// <summary>Something that must be true.</summary>
    public void Term(string term) => statements.Add((term, true));

    public void Statement(string line) => statements.Add((line, false));

    /// <summary>Another schema of the same value that must hold.</summary>
    public void Same(DocumentNode schema)
    {
        if (Rule(schema) is var rule && rule != "JsonSchemaCheck.Always")
        {
            Term($"{rule}(value, check, {Marks})");
        }
    }

    public void WriteTo(CodeWriter code, string head)
    {
        if (guards.Count == 0 && !HasMarks && (statements.Count == 0 || (statements.Count == 1 && statements[0].IsTerm)))
        {
            code.Line($"{head} => {(statements.Count == 0 ? "true" : statements[0].Line)};");
            return;
        }

        code.Open(head);
        foreach (var (condition, then) in guards)
        {
            code.Open($"if ({condition})").Line(then).Close().Line();
        }

        if (HasMarks)
        {
            code.Line("var own = new JsonMarks();");
        }

        if (statements.Count == 0)
        {
            code.Line("return true;").Close();
            return;
        }

        if (statements.TrueForAll(statement => statement.IsTerm) && statements.Count == 1 && !HasMarks)
        {
            code.Line($"return {statements[0].Line};").Close();
            return;
        }

        var isFirst = true;
        foreach (var (line, isTerm) in statements)
        {
            if (isFirst)
            {
                code.Line($"var holds = {(isTerm ? line : "true")};");
            }

            if (!isFirst || !isTerm)
            {
                Write(code, isTerm ? $"holds &= {line};" : line);
            }

            isFirst = false;
        }

        if (HasMarks)
        {
            code.Line("marks?.Add(own);");
        }

        code.Line("return holds;").Close();
    }

    /// <summary>Lines that open or close a block say so by what they begin or end with.</summary>
    private static void Write(CodeWriter code, string line)
    {
        if (line == "}")
        {
            code.Close();
        }
        else if (line.EndsWith(" {", StringComparison.Ordinal))
        {
            code.Open(line.Substring(0, line.Length - 2));
        }
        else
        {
            code.Line(line);
        }
    }
}
