using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using AutoDev.ProgrammingByExample.Printing.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>A program as the C# compiler understands its printed text, in a project that checks for overflow.</summary>
internal sealed class CompiledProgram
{
    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith("netstandard.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    private readonly Problem problem;
    private readonly MethodInfo method;

    public CompiledProgram(Program program, bool older = false)
    {
        problem = program.Problem;
        Source = Write(program, older);
        var compilation = CSharpCompilation.Create(
            "Printed",
            [CSharpSyntaxTree.ParseText(Source)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        var complaints = result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.True(result.Success && !complaints.Any(), string.Join('\n', complaints) + "\n" + Source);
        image.Position = 0;
        method = new AssemblyLoadContext("Printed", isCollectible: true).LoadFromStream(image).GetType("Printed")!.GetMethod("Run")!;
    }

    public string Source { get; }

    public object? Evaluate(IReadOnlyList<object?> inputs)
    {
        var arguments = method.GetParameters()
            .Select((parameter, i) => ToClr(inputs[i], problem.Parameters[i].Type, parameter.ParameterType))
            .ToArray();
        try
        {
            return FromClr(method.Invoke(null, arguments), problem.Returns);
        }
        catch (TargetInvocationException exception)
        {
            return new Failure(exception.InnerException!.GetType().Name);
        }
        catch (Exception exception) when (exception is ArithmeticException or InvalidOperationException or ArgumentException)
        {
            // A lazy sequence throws where it is walked.
            return new Failure(exception.GetType().Name);
        }
    }

    private static string Write(Program program, bool older)
    {
        var body = new CSharpPrinter(older).Print(program);
        var asked = program.Problem;
        var parameters = string.Join(", ", asked.Parameters.Select(p => $"{TypeName(p.Type)} {(SyntaxFacts.GetKeywordKind(p.Name) == SyntaxKind.None ? "" : "@")}{p.Name}"));
        var enumerations = asked.Parameters.Select(p => p.Type).Append(asked.Returns).OfType<EnumerationType>().Distinct().Where(type => !ReferenceEquals(type, DataType.DayOfWeek))
            .Select(e => $"public enum {e.Name} {{ {string.Join(", ", e.Members)} }}");
        return string.Concat(body.Usings.Append("System.Collections.Generic").Distinct(StringComparer.Ordinal).Select(name => $"using {name};\n"))
            + $"public static class Printed\n{{\npublic static {TypeName(asked.Returns)} Run({parameters})"
            + (body.IsExpression ? $" => {body.Text};" : $"\n{{\n{body.Text}\n}}")
            + $"\n}}\n{string.Join('\n', enumerations)}\n";
    }

    private static string TypeName(DataType type) => type switch
    {
        Int32Type => "int",
        Int64Type => "long",
        UInt32Type => "uint",
        UInt64Type => "ulong",
        DecimalType => "decimal",
        DoubleType => "double",
        BooleanType => "bool",
        TextType => "string",
        CharacterType => "char",
        DateType => "System.DateOnly",
        DateTimeType => "System.DateTime",
        TimeType => "System.TimeOnly",
        DurationType => "System.TimeSpan",
        EnumerationType enumeration when ReferenceEquals(enumeration, DataType.DayOfWeek) => "System.DayOfWeek",
        EnumerationType enumeration => enumeration.Name,
        SequenceType sequence => sequence.CSharpName,
        _ => throw new InvalidOperationException(type.ToString()),
    };

    private static object? ToClr(object? value, DataType type, Type clr)
    {
        if (type is EnumerationType)
            return Enum.Parse(clr, (string)value!);
        if (type is not SequenceType sequence)
            return value;
        var items = (IReadOnlyList<object?>)value!;
        var element = clr.IsArray ? clr.GetElementType()! : clr.GetGenericArguments()[0];
        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
            array.SetValue(ToClr(items[i], sequence.Element, element), i);
        return array;
    }

    private static object? FromClr(object? value, DataType type) => type switch
    {
        EnumerationType => Convert.ToString(value, CultureInfo.InvariantCulture),
        SequenceType sequence => ((System.Collections.IEnumerable)value!).Cast<object?>().Select(item => FromClr(item, sequence.Element)).ToArray(),
        _ => value,
    };
}
