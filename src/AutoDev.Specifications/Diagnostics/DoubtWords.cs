namespace AutoDev.Specifications.Diagnostics;

/// <summary>The second half of ADEV0302: what is left open, and the row that would settle it.</summary>
public static class DoubtWords
{
    /// <summary>Good programs part on an input, or nothing confirms what the chosen one gives there.</summary>
    /// <param name="inputs"><c>a = 0 and b = -2</c>.</param>
    /// <param name="kind">What an example is called: row, sentence.</param>
    /// <param name="example">One to paste, with the first answer.</param>
    public static string Answers(string inputs, IReadOnlyList<string> answers, string kind, string example) =>
        answers.Count > 1
            ? $"at {inputs} the answer could be {string.Join(" or ", answers)}; add a {kind} such as {example}"
            : $"at {inputs} one answer was found, {answers[0]}, and no {kind} confirms it; add a {kind} such as {example}, with the answer that is right";

    /// <summary>The code fails on an input, and no example speaks of a failure.</summary>
    public static string Failure(string inputs, string exception, string kind) =>
        $"at {inputs} the code fails with {exception}, which no {kind} asks for; add one that says what it gives there";

    /// <summary>No rule of a decision table matches an input.</summary>
    public static string NoRow(string inputs, string otherwise, string row) =>
        $"no row answers for {inputs}, where the code throws {otherwise}; add a row such as {row}";

    /// <summary>What is given on an input goes against a limit that a sentence states.</summary>
    /// <param name="limit">As the document says it: <c>at least 1</c>.</param>
    /// <param name="remedy">With what it begins with; empty where one of the two is to be mended.</param>
    public static string BreaksLimit(string inputs, string answer, string name, string limit, string remedy) =>
        $"at {inputs} the answer is {answer}, against the limit '{limit}' of {name}{(remedy.Length > 0 ? remedy : "; mend the example or the limit")}";

    /// <summary>Sentences set bounds of which the examples and the code know nothing.</summary>
    /// <param name="bounds">As the document says them: <c>no more than 20 euro</c>.</param>
    public static string UnkeptBounds(IReadOnlyList<string> bounds) =>
        $"nothing keeps '{string.Join("', '", bounds)}': no example has it as a result, and the code does not know it; add an example that shows what happens at it";

    /// <summary>All examples but one follow a rule.</summary>
    /// <param name="rule">As code; null where it is too long to be quoted.</param>
    /// <param name="given">What the rule gives in that example's place.</param>
    public static string Outlier(string? rule, string kind, string example, string given) =>
        $"a rule{(rule is null ? "" : $", '{rule}',")} fits every example but the {kind} {example}, where it gives {given}; check that {kind} for a typing error, or add a second one like it that confirms it";
}
