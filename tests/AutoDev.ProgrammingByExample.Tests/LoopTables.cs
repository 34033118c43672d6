namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Tables whose results come of doing the same again and again.</summary>
public sealed class LoopTables
{
    [Fact]
    public void AnotherStepForOddNumbersIsCountedUntilOneIsLeft()
    {
        var problem = Of("Steps", [1, 0], [2, 1], [5, 5], [6, 8], [16, 4], [12, 9], [7, 16]);

        Assert.Equal(
            """
            for (var round = 0; round <= 1000; round++)
            {
                if (number == 1)
                {
                    return round;
                }

                number = number % 2 == 0 ? number / 2 : number * 3 + 1;
            }

            throw new InvalidOperationException("No end was reached.");
            """,
            Table.Code(problem),
            ignoreLineEndingDifferences: true);
        AssertAgree(problem, 27, 111);
    }

    [Fact]
    public void WhatNeverEndsFails() =>
        AssertAgree(Of("Steps", [1, 0], [2, 1], [5, 5], [6, 8], [16, 4], [12, 9], [7, 16]), 0, new Failure("InvalidOperationException"));

    [Fact]
    public void DigitsAreSummedUntilOneIsLeft() =>
        AssertAgree(Of("Root", [0, 0], [7, 7], [16, 7], [942, 6], [132189, 6], [99, 9], [38, 2]), 493193, 2);

    [Fact]
    public void WhatIsCountedIsPartOfAFormula()
    {
        var problem = Of("Length", [1, 1], [2, 2], [3, 8], [4, 3], [5, 6], [6, 9], [7, 17], [8, 4]);

        Assert.EndsWith("No end was reached.\");\n}", Table.Code(problem).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.StartsWith("return CountRounds(number) + 1;", Table.Code(problem), StringComparison.Ordinal);
        AssertAgree(problem, 27, 112);
    }

    private static Problem Of(string name, params object?[][] rows) => Table.Of(name, DataType.Int32, [("number", DataType.Int32)], rows);

    private static void AssertAgree(Problem problem, int input, object expected)
    {
        var solved = Table.Solve(problem);
        Assert.Equal(expected, solved.Program.Evaluate([input]));
        Assert.Equal(expected, new CompiledProgram(solved.Program).Evaluate([input]));
    }
}
