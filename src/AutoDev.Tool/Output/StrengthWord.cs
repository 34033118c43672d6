using AutoDev.Specifications.Model;

namespace AutoDev.Tool.Output;

/// <summary>A strength as RFC 2119 writes it.</summary>
internal static class StrengthWord
{
    public static string Of(Strength strength) => strength switch
    {
        Strength.Must => "MUST",
        Strength.MustNot => "MUST NOT",
        Strength.Should => "SHOULD",
        Strength.ShouldNot => "SHOULD NOT",
        Strength.May => "MAY",
        Strength.None => "",
    };
}
