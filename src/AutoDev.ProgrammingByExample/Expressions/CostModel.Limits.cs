namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>Costs at which the search begins or ends something: how far it goes, in the unit of the model.</summary>
internal static partial class CostModel
{
    /// <summary>The search ends with the level of this cost: what is longer nobody means by a few rows.</summary>
    public const int Highest = 80;

    /// <summary>No function with a name costs less beside its argument.</summary>
    public const int NamedFunctions = 5;

    /// <summary>What enumeration finds below this is simpler than what the search for texts looks for.</summary>
    public const int SimpleTexts = 6;

    /// <summary>By then a result that is plain arithmetic is found.</summary>
    public const int BeforeRecurrences = 7;

    /// <summary>Nor is anything found that is short by itself.</summary>
    public const int BeforeReductions = 9;

    /// <summary>What one row that a formula misses costs, where it is told apart from the others.</summary>
    public const int OfAnException = 6;

    /// <summary>A text is seen in another form, to take pieces of, up to this cost.</summary>
    public const int MostOfAView = 13;

    /// <summary>What is tested may cost so much.</summary>
    public const int MostOfASubject = 9;

    /// <summary>And the test with it so much.</summary>
    public const int MostOfATest = 16;

    /// <summary>A test of bits so much.</summary>
    public const int MostOfABitTest = 14;

    /// <summary>No comparison costs less.</summary>
    public const int LeastOfAComparison = 4;

    /// <summary>What is written in another form may cost so much.</summary>
    public const int MostOfWhatIsFormatted = 10;

    /// <summary>At which levels weighted sums are looked for, and of terms of which cost: plain ones early, dearer ones where nothing was found by then.</summary>
    public static readonly (int Level, int MostExpensiveTerm)[] RoundsOfSums = [(4, 3), (9, 6)];

    /// <summary>When plain sums are looked through, units are counted whose size only the rows' boundaries say.</summary>
    public const int AfterSums = 4;

    /// <summary>At which levels lists are tried pair by pair, and which of them.</summary>
    public static readonly (int Level, int MostExpensiveList)[] RoundsOfPairs = [(9, 6), (13, 11)];

    /// <summary>From this level on texts are joined of pieces.</summary>
    public const int FirstJoining = 4;

    /// <summary>New pieces come with each level, but only one in so many is worth a reading.</summary>
    public const int LevelsOfAJoining = 3;
}
