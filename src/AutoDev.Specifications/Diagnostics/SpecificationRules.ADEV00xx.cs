namespace AutoDev.Specifications.Diagnostics;

/// <summary>Rules on documents, 00xx: what is written cannot be read, or contradicts itself.</summary>
public static class SpecificationRules
{
    public static readonly Rule InternalError = new(
        "ADEV0000",
        "Internal error",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "AutoDev met a state that it did not expect: {0}. Please report it with the document that caused it");

    public static readonly Rule DuplicateId = new(
        "ADEV0001",
        "Requirement id is used twice",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "The requirement id {0} is already used at {1}. Give one of them another id");

    public static readonly Rule UnevenRow = new(
        "ADEV0002",
        "Table row has the wrong number of cells",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "The table has {1} columns and this row {0}. {2}");

    public static readonly Rule UnclosedFence = new(
        "ADEV0003",
        "Code fence is not closed",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "The code fence that starts here is never closed. Add a line with {0} behind the code");

    public static readonly Rule UnclosedComment = UnclosedFence with
    {
        MessageFormat = "The comment that starts here is never closed, and swallows the requirements below. Add --> behind it",
    };

    public static readonly Rule ContradictoryRows = new(
        "ADEV0004",
        "Two rows contradict each other",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "This row expects {0} and line {1} expects {2} for the same inputs. Mend one of them");

    /// <summary>ADEV0004 where an input of the two rows may have been meant as a text.</summary>
    public static readonly Rule RowsOfOneNumber = ContradictoryRows with
    {
        MessageFormat = "This row expects {0} and line {1} expects {2} for the same inputs: {3} and {4} are read as one number. Mend one of the rows, or write {3} and {4} in quotes "
            + "where they are texts",
    };

    public static readonly Rule ValueDoesNotFit = new(
        "ADEV0005",
        "Value does not fit its type",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "'{0}' is not a value of type {1} ({2}). {3}"); // {3}: ValueRemedies

    /// <summary>ADEV0005 for a number with a comma, where no signature says the type.</summary>
    public static readonly Rule NotANumber = ValueDoesNotFit with { MessageFormat = "{0} is not a number; write {1}" };

    public static readonly Rule UnreachableRow = new(
        "ADEV0006",
        "Decision row can never apply",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "This row can never apply: {0}");

    public static readonly Rule OverlappingRows = new(
        "ADEV0007",
        "Decision rows overlap",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "This row and line {0} both match {1} and give different results. Make the conditions exclude each other");

    public static readonly Rule ExampleBreaksLimit = new(
        "ADEV0008",
        "Example breaks a stated limit",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "{0} = {1} breaks the limit {2} that line {3} states. Mend the example or the limit");

    public static readonly Rule BadSignature = new(
        "ADEV0009",
        "Signature does not parse",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "This is not a C# signature: {0}. Write one, such as: public static decimal Discount(int quantity)");

    public static readonly Rule NothingToCheck = new(
        "ADEV0010",
        "Requirement has no example and no criterion",
        RuleCategory.Specification,
        RuleSeverity.Info,
        "{0} states no example, table, scenario or criterion, so nothing can check it. Add a row or a criterion");

    public static readonly Rule ResultColumnUnknown = new(
        "ADEV0011",
        "Result column is unknown",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "Nothing tells which column of this table is the result. Name one after the member, or end one heading, and no other, with a question mark");

    public static readonly Rule NotUtf8 = new(
        "ADEV0012",
        "File is not UTF-8",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "The file is not valid UTF-8 at byte {0}. Save it as UTF-8");

    /// <summary>ADEV0012 where the file is UTF-8 and holds what no text has.</summary>
    public static readonly Rule HoldsNull = NotUtf8 with { MessageFormat = "The file holds a null character (U+0000) in line {0}, which no text has. Remove it" };

    public static readonly Rule TooLarge = new(
        "ADEV0013",
        "File is too large",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "The file has {0} bytes and the limit is {1}. Split it into several specifications");

    public static readonly Rule IdCollides = new(
        "ADEV0014",
        "Two ids have the same C# name",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "{0} and {1} (line {2}) both become Req.{3} in C#. Rename one of them");

    public static readonly Rule MalformedTable = new(
        "ADEV0015",
        "Table is malformed",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "The table is not well formed: {0}");

    public static readonly Rule UnknownLink = new(
        "ADEV0016",
        "Link to an unknown requirement",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "There is no requirement {0} in this document or beside it. Mend the id{1}");

    public static readonly Rule Unreadable = new(
        "ADEV0017",
        "Specification cannot be read",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "The specification cannot be read: {0}");

    public static readonly Rule BadFrontMatter = new(
        "ADEV0018",
        "Front matter is not understood",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "The front matter is not understood: {0}. Write lines such as namespace: Shop.Pricing");

    public static readonly Rule BadStateDiagram = new(
        "ADEV0019",
        "State diagram line is not understood",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "This line is no state or transition: {0}. Write From --> To : event");

    public static readonly Rule BadFieldTable = new(
        "ADEV0020",
        "Field table is not understood",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "The field table is not understood: {0}");

    public static readonly Rule UnreachableState = new(
        "ADEV0021",
        "State is never reached",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "No transition leads to {0} from {1}, where everything begins. Add one, mend the name, or remove the state");

    public static readonly Rule MergeConflict = new(
        "ADEV0022",
        "Merge conflict in a specification",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "A merge conflict starts here. Keep what is meant and remove the lines with the markers; until then the code of this document stays as it is");

    public static readonly Rule MistypedId = new(
        "ADEV0023",
        "Heading is nearly a requirement id",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "'{0}' is no requirement id where it stands, so this heading states no requirement. If one is meant, begin the heading with {1}{2}");

    public static readonly Rule RowsNotCompared = new(
        "ADEV0024",
        "Decision rows were not all compared",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "So many rows match the same inputs that the {0} from this one on were not compared with those above. Make the conditions narrower, or split the table");

    public static readonly Rule UncheckedFence = new(
        "ADEV0025",
        "C# fence says nothing that is checked",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "This fence holds no signature, no type and no assertion, so nothing is made of it. Write an assertion such as {0}, or mark the fence csharp ignore");

    /// <summary>ADEV0025 for a fence that is no C# and says something of the requirement's member.</summary>
    public static readonly Rule UnreadFence = UncheckedFence with
    {
        MessageFormat = "This fence is not read, so nothing checks what it says of {0}. Write it as rows of a table or as assertions in a csharp fence, "
            + "or mark this one {1} if it is only an illustration",
    };

    /// <summary>ADEV0025 for code that no compiler reads.</summary>
    public static readonly Rule DeepFence = UncheckedFence with
    {
        MessageFormat = "The code of this fence has {0} brackets open at once, or {1} operators in one expression, or more, so nothing is made of it. "
            + "Write it in several smaller expressions",
    };

    public static readonly Rule RedundantRow = new(
        "ADEV0026",
        "Decision row adds nothing",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "The rows above this one already cover everything that it matches. Remove it, or narrow them");

    public static readonly Rule MisnamedValue = new(
        "ADEV0027",
        "Value of a list has no name",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "'{0}' is no name in C#, so this list is not read as the values of {1}. Write a name in code marks, and what it is called behind it: `First` (\"{0}\")");

    /// <summary>ADEV0027 for an item that begins with no code marks.</summary>
    public static readonly Rule UnmarkedValue = MisnamedValue with
    {
        MessageFormat = "'{0}' does not begin with a name in code marks, so this list is not read as the values of {1}. Begin every item with one, such as `First`",
    };

    /// <summary>ADEV0027 for text behind a name that is no description.</summary>
    public static readonly Rule UnreadValueText = MisnamedValue with
    {
        MessageFormat = "'{0}' behind the name is not read, so this list is not read as the values of {1}. Write a colon before what the value means, and what it is called as (\"Text\")",
    };

    /// <summary>ADEV0027 for a numbered list.</summary>
    public static readonly Rule NumberedValues = MisnamedValue with
    {
        MessageFormat = "A numbered list ('{0}') is not read as the values of {1}. Write bullets: - `First`",
    };

    /// <summary>ADEV0027 for a value's number, which a list cannot state.</summary>
    public static readonly Rule ValueNumber = MisnamedValue with
    {
        MessageFormat = "'= {0}' is read as what {1} means and not as its number. Write the enum with its numbers in a csharp fence, or a colon before what it means",
    };

    public static readonly Rule MisreadCell = new(
        "ADEV0028",
        "Cell is not read as what it looks like",
        RuleCategory.Specification,
        RuleSeverity.Error,
        "'{0}' looks like {1} and is read as {2}. {3}");

    public static readonly Rule UnreadCall = new(
        "ADEV0029",
        "Sentence about a call is not read",
        RuleCategory.Specification,
        RuleSeverity.Warning,
        "What is said here of {0} is not read, so nothing checks it. Write its result in code marks behind it, such as `{0}` is `1` or `{0}` throws `ArgumentException`; "
        + "or write it without code marks");

    /// <summary>ADEV0029 for a call that no compiler reads.</summary>
    public static readonly Rule DeepCall = UnreadCall with
    {
        MessageFormat = "What is said here of {0} is not read, so nothing checks it: its code is nested too deeply, or too long. Write a smaller one",
    };

    internal static IEnumerable<Rule> All =>
    [
        InternalError,
        DuplicateId,
        UnevenRow,
        UnclosedFence,
        ContradictoryRows,
        ValueDoesNotFit,
        UnreachableRow,
        OverlappingRows,
        ExampleBreaksLimit,
        BadSignature,
        NothingToCheck,
        ResultColumnUnknown,
        NotUtf8,
        TooLarge,
        IdCollides,
        MalformedTable,
        UnknownLink,
        Unreadable,
        BadFrontMatter,
        BadStateDiagram,
        BadFieldTable,
        UnreachableState,
        MergeConflict,
        MistypedId,
        RowsNotCompared,
        UncheckedFence,
        RedundantRow,
        MisnamedValue,
        MisreadCell,
        UnreadCall,
    ];
}
