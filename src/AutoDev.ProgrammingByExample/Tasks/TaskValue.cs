using System.Globalization;
using System.Text.Json;
using AutoDev.ProgrammingByExample.Printing.CSharp;

namespace AutoDev.ProgrammingByExample.Tasks;

/// <summary>Values in JSON; a <see cref="Failure"/> is <c>{"error": "ArgumentException"}</c>.</summary>
internal static class TaskValue
{
    private const string Error = "error";

    public static object? Read(JsonElement value, DataType type)
    {
        try
        {
            if (value.ValueKind is JsonValueKind.Object && value.TryGetProperty(Error, out var exception))
                return new Failure(exception.ToString());
            return type switch
            {
                TextType => (object?)value.GetString(),
                CharacterType when value.GetString() is { Length: 1 } text => text[0],
                BooleanType => value.GetBoolean(),
                Int32Type => value.GetInt32(),
                Int64Type => value.GetInt64(),
                UInt32Type => checked((uint)Bits(value)),
                UInt64Type => Bits(value),
                DecimalType => value.GetDecimal(),
                DoubleType => value.GetDouble(),
                DateType => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateTimeType => DateTime.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
                TimeType => TimeOnly.Parse(value.GetString()!, CultureInfo.InvariantCulture),
                DurationType => TimeSpan.Parse(value.GetString()!, CultureInfo.InvariantCulture),
                SequenceType sequence => value.EnumerateArray().Select(item => Read(item, sequence.Element)).ToArray(),
                _ => throw new FormatException(),
            } ?? throw new TaskException("null stands where a value is needed");
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException)
        {
            throw new TaskException($"{value.GetRawText()} is no value of type {Types.Declared(type)}");
        }
    }

    // A number, or a text as C# (0xFF, 0b11) and SMT-LIB (#xff, #b11) write bits.
    private static ulong Bits(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Number)
            return value.GetUInt64();
        var text = value.GetString()!;
        return text.Length < 2 ? ulong.Parse(text, CultureInfo.InvariantCulture) : text[..2].ToLowerInvariant() switch
        {
            "#x" or "0x" => ulong.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            "#b" or "0b" => ulong.Parse(text.AsSpan(2), NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture),
            _ => ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture),
        };
    }

    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case Failure failure:
                json.WriteStartObject();
                json.WriteString(Error, failure.ExceptionType);
                json.WriteEndObject();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case uint or ulong:
                json.WriteNumberValue(Convert.ToUInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case DateOnly date:
                json.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTime moment:
                json.WriteStringValue(moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
                break;
            case TimeOnly time:
                json.WriteStringValue(time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
                break;
            case System.Collections.IEnumerable items and not string:
                json.WriteStartArray();
                foreach (var item in items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
