using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace AutoDev.Synthesis.Gates.Policy;

/// <summary>Walks a method's instructions.</summary>
internal static class Instructions
{
    // A frozen one is longer in the making than a run looks into it.
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => (int)(ushort)code.Value);

    /// <summary>Each instruction with the metadata token that it names; a nil handle where it names none.</summary>
    public static IReadOnlyList<(OpCode Code, EntityHandle Operand)> Read(BlobReader il)
    {
        var result = new List<(OpCode, EntityHandle)>();
        while (il.RemainingBytes > 0)
        {
            int value = il.ReadByte();
            var code = Codes[value == 0xFE ? (value << 8) | il.ReadByte() : value];
            result.Add((code, Operand(ref il, code.OperandType)));
        }

        return result;
    }

    private static EntityHandle Operand(ref BlobReader il, OperandType type)
    {
        switch (type)
        {
            case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig:
                return MetadataTokens.EntityHandle(il.ReadInt32());
            case OperandType.InlineSwitch:
                var targets = il.ReadInt32();
                il.Offset += targets * sizeof(int);
                return default;
            default:
                il.Offset += Size(type);
                return default;
        }
    }

    private static int Size(OperandType type) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
