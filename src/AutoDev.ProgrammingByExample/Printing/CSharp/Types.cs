namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Types in C#.</summary>
internal static class Types
{
    public static string Name(DataType type) => type switch
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
        DateType => "DateOnly",
        DateTimeType => "DateTime",
        TimeType => "TimeOnly",
        DurationType => "TimeSpan",
        EnumerationType enumeration => enumeration.Name,
        SequenceType sequence => $"IEnumerable<{Name(sequence.Element)}>",
        _ => throw new InvalidOperationException($"{type} has no name in C#."),
    };

    /// <summary>As a signature writes it.</summary>
    public static string Declared(DataType type) => type is SequenceType sequence ? sequence.CSharpName : Name(type);
}
