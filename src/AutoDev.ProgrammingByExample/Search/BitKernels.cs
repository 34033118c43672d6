using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>The <see cref="Kernels"/> of <see cref="BitOperators"/>.</summary>
internal static class BitKernels
{
    public static Kernel? For(Operator @operator)
    {
        var type = @operator.Parameters[0];
        var mask = type is Int32Type or UInt32Type ? 31 : 63;
        switch (@operator.Name)
        {
            case "&":
                return static (left, right, result) =>
                {
                    for (var i = 0; i < result.Length; i++)
                        result[i] = left[i] & right[i];
                };
            case "|":
                return static (left, right, result) =>
                {
                    for (var i = 0; i < result.Length; i++)
                        result[i] = left[i] | right[i];
                };
            case "^":
                return static (left, right, result) =>
                {
                    for (var i = 0; i < result.Length; i++)
                        result[i] = left[i] ^ right[i];
                };
            case BitOperators.ShiftLeft:
                return (left, right, result) =>
                {
                    for (var i = 0; i < result.Length; i++)
                        result[i] = BitOperators.Fit(left[i] << ((int)right[i] & mask), type);
                };
            case BitOperators.ShiftRight when type is UInt64Type:
                return static (left, right, result) =>
                {
                    for (var i = 0; i < result.Length; i++)
                        result[i] = left[i] >>> ((int)right[i] & 63);
                };
            case "+" when @operator.Wraps:
                return (left, right, result) =>
                {
                    for (var i = 0; i < result.Length; i++)
                        result[i] = BitOperators.Fit(left[i] + right[i], type);
                };
            case "-" when @operator.Wraps:
                return (left, right, result) =>
                {
                    for (var i = 0; i < result.Length; i++)
                        result[i] = BitOperators.Fit(left[i] - right[i], type);
                };
            case "~":
                return (left, _, result) =>
                {
                    for (var i = 0; i < result.Length; i++)
                        result[i] = BitOperators.Fit(~left[i], type);
                };
            default:
                return null;
        }
    }
}
