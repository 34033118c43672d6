namespace AutoDev.ProgrammingByExample;

/// <summary>The type of a value; each says which .NET type its values have at this assembly's boundary.</summary>
public abstract record DataType
{
    private protected DataType()
    {
    }

    /// <summary>Values are <see cref="int"/>.</summary>
    public static DataType Int32 { get; } = new Int32Type();

    /// <summary>Values are <see cref="long"/>.</summary>
    public static DataType Int64 { get; } = new Int64Type();

    /// <summary>Values are <see cref="uint"/>.</summary>
    public static DataType UInt32 { get; } = new UInt32Type();

    /// <summary>Values are <see cref="ulong"/>.</summary>
    public static DataType UInt64 { get; } = new UInt64Type();

    /// <summary>Values are <see cref="decimal"/>.</summary>
    public static DataType Decimal { get; } = new DecimalType();

    /// <summary>Values are <see cref="double"/>.</summary>
    public static DataType Double { get; } = new DoubleType();

    /// <summary>Values are <see cref="bool"/>.</summary>
    public static DataType Boolean { get; } = new BooleanType();

    /// <summary>Values are <see cref="string"/>, never null.</summary>
    public static DataType Text { get; } = new TextType();

    /// <summary>Values are <see cref="char"/>.</summary>
    public static DataType Character { get; } = new CharacterType();

    /// <summary>Values are <see cref="DateOnly"/>.</summary>
    public static DataType Date { get; } = new DateType();

    /// <summary>Values are <see cref="System.DateTime"/> whose kind is unspecified.</summary>
    public static DataType DateTime { get; } = new DateTimeType();

    /// <summary>Values are <see cref="TimeOnly"/>.</summary>
    public static DataType Time { get; } = new TimeType();

    /// <summary>Values are <see cref="TimeSpan"/>.</summary>
    public static DataType Duration { get; } = new DurationType();

    /// <summary>Values are the names of the members of <see cref="System.DayOfWeek"/>.</summary>
    public static EnumerationType DayOfWeek { get; } = new(nameof(System.DayOfWeek), Enum.GetNames<DayOfWeek>());
}

/// <summary><c>int</c>.</summary>
public sealed record Int32Type : DataType;

/// <summary><c>long</c>.</summary>
public sealed record Int64Type : DataType;

/// <summary><c>uint</c>: 32 bits rather than a quantity.</summary>
public sealed record UInt32Type : DataType;

/// <summary><c>ulong</c>: 64 bits rather than a quantity.</summary>
public sealed record UInt64Type : DataType;

/// <summary><c>decimal</c>.</summary>
public sealed record DecimalType : DataType;

/// <summary><c>double</c>.</summary>
public sealed record DoubleType : DataType;

/// <summary><c>bool</c>.</summary>
public sealed record BooleanType : DataType;

/// <summary><c>string</c>.</summary>
public sealed record TextType : DataType;

/// <summary><c>char</c>.</summary>
public sealed record CharacterType : DataType;

/// <summary><c>DateOnly</c>.</summary>
public sealed record DateType : DataType;

/// <summary><c>DateTime</c>, of no zone.</summary>
public sealed record DateTimeType : DataType;

/// <summary><c>TimeOnly</c>.</summary>
public sealed record TimeType : DataType;

/// <summary><c>TimeSpan</c>.</summary>
public sealed record DurationType : DataType;

/// <summary>An enumeration. Values are the <see cref="string"/> names of members.</summary>
/// <param name="Name">C# text of the type.</param>
/// <param name="Members">In declaration order; kept equal by reference, so make one instance per enumeration.</param>
public sealed record EnumerationType(string Name, IReadOnlyList<string> Members) : DataType;

/// <summary>A sequence. Values are <see cref="IReadOnlyList{T}"/> of boxed elements.</summary>
/// <param name="CSharpName">C# text of the type as the signature writes it: <c>int[]</c>, <c>IReadOnlyList&lt;int&gt;</c>, <c>IEnumerable&lt;string&gt;</c>.</param>
public sealed record SequenceType(DataType Element, string CSharpName) : DataType;
