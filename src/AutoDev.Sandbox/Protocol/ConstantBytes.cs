using System.Runtime.InteropServices;

namespace AutoDev.Sandbox.Protocol;

/// <summary>A constant as bytes: its type and its value, exactly.</summary>
internal static class ConstantBytes
{
    public static void Write(BinaryWriter writer, object value)
    {
        writer.Write((byte)Type.GetTypeCode(value.GetType()));
        switch (value)
        {
            case bool flag:
                writer.Write(flag);
                break;

            // By its number, like the characters of a text: half of a surrogate pair is a character, too, and has no encoding.
            case char character:
                writer.Write((ushort)character);
                break;
            case sbyte number:
                writer.Write(number);
                break;
            case byte number:
                writer.Write(number);
                break;
            case short number:
                writer.Write(number);
                break;
            case ushort number:
                writer.Write(number);
                break;
            case int number:
                writer.Write(number);
                break;
            case uint number:
                writer.Write(number);
                break;
            case long number:
                writer.Write(number);
                break;
            case ulong number:
                writer.Write(number);
                break;
            case float number:
                writer.Write(number);
                break;
            case double number:
                writer.Write(number);
                break;
            case decimal number:
                writer.Write(number);
                break;
            case string text:
                var bytes = MemoryMarshal.AsBytes(text.AsSpan());
                writer.Write(bytes.Length);
                writer.Write(bytes);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "no constant of C#");
        }
    }

    public static object Read(BinaryReader reader) => (TypeCode)reader.ReadByte() switch
    {
        TypeCode.Boolean => reader.ReadBoolean(),
        TypeCode.Char => (char)reader.ReadUInt16(),
        TypeCode.SByte => reader.ReadSByte(),
        TypeCode.Byte => reader.ReadByte(),
        TypeCode.Int16 => reader.ReadInt16(),
        TypeCode.UInt16 => reader.ReadUInt16(),
        TypeCode.Int32 => reader.ReadInt32(),
        TypeCode.UInt32 => reader.ReadUInt32(),
        TypeCode.Int64 => reader.ReadInt64(),
        TypeCode.UInt64 => reader.ReadUInt64(),
        TypeCode.Single => reader.ReadSingle(),
        TypeCode.Double => reader.ReadDouble(),
        TypeCode.Decimal => reader.ReadDecimal(),
        TypeCode.String => new string(MemoryMarshal.Cast<byte, char>(reader.ReadBytes(reader.ReadInt32()))),
        var type => throw new InvalidDataException($"no constant has the type {type}"),
    };
}
