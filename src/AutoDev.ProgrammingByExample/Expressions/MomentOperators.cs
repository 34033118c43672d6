namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// The part of the table that works on days, points in time, times of day and durations. All are of the Gregorian calendar and of no
/// zone, and kept as <see cref="Value.Bits"/>: the number of a day, or ticks of a ten-millionth of a second.
/// </summary>
internal static class MomentOperators
{
    private const int MonthsOfAYear = 12;

    // Beyond this DateTime.AddMonths throws, whatever it would come to.
    private const int MostMonths = 120_000;

    private const int MostYears = 10_000;

    private static readonly DataType Int = DataType.Int32;

    private static readonly DataType Bool = DataType.Boolean;

    public static bool IsMoment(DataType type) => type is DateType or DateTimeType or TimeType or DurationType;

    /// <summary>The types of what is asked of a moment.</summary>
    public static IReadOnlyList<DataType> Companions(DataType type) => type switch
    {
        DateType => [Int, DataType.DayOfWeek],
        DateTimeType => [Int, DataType.DayOfWeek, DataType.Duration],
        TimeType => [Int, DataType.Duration],
        DurationType => [Int],
        _ => [],
    };

    /// <param name="types">Every type of the language: what leads to another is left out.</param>
    /// <param name="returns">What is wanted: durations are made of numbers only for their own sake.</param>
    public static IReadOnlyList<Operator> For(DataType type, IReadOnlyList<DataType> types, DataType returns) => type switch
    {
        DateType => [.. Calendar(type), DaysBetween],
        DateTimeType => [.. Calendar(type), .. OfDateTimes, .. Clock(type)],
        TimeType => [.. OfTimes, .. Clock(type)],
        DurationType =>
        [
            .. OfDurations,
            .. types.Where(static other => other is DecimalType or DoubleType).SelectMany(Totals),
            .. returns is DurationType ? Made : [],
        ],
        _ => [],
    };

    public static Value Of(DateOnly date) => new(date.DayNumber);

    public static Value Of(DateTime moment) => new(moment.Ticks);

    public static Value Of(TimeOnly time) => new(time.Ticks);

    public static Value Of(TimeSpan duration) => new(duration.Ticks);

    public static DateOnly Date(Value value) => DateOnly.FromDayNumber((int)value.Bits);

    public static DateTime DateTimeOf(Value value) => new(value.Bits, DateTimeKind.Unspecified);

    public static TimeOnly Time(Value value) => new(value.Bits);

    public static TimeSpan Duration(Value value) => new(value.Bits);

    // What days and points in time have in common.
    private static IEnumerable<Operator> Calendar(DataType type)
    {
        var isDate = type is DateType;
        var name = isDate ? "DateOnly" : "DateTime";
        DateTime Moment(Value value) => isDate ? Date(value).ToDateTime(TimeOnly.MinValue) : DateTimeOf(value);
        Value Back(DateTime moment) => isDate ? Of(DateOnly.FromDateTime(moment)) : Of(moment);

        return
        [
            new("Year", [type], Int, 2, a => new(Moment(a[0]).Year), Notation.Primary("{0}.Year")),
            new("Month", [type], Int, 2, a => new(Moment(a[0]).Month), Notation.Primary("{0}.Month")),
            new("Day", [type], Int, 2, a => new(Moment(a[0]).Day), Notation.Primary("{0}.Day")),
            new("DayOfYear", [type], Int, 4, a => new(Moment(a[0]).DayOfYear), Notation.Primary("{0}.DayOfYear")),
            new("day of week", [type], DataType.DayOfWeek, 2, a => new((long)Moment(a[0]).DayOfWeek), Notation.Primary("{0}.DayOfWeek")),
            new("number of day", [type], Int, 4, a => new((long)Moment(a[0]).DayOfWeek), new Notation("(int){0}.DayOfWeek", Precedence.Unary)),
            new("add days", [type, Int], type, 2, a => AddDays(a[0], a[1].Bits, isDate), Notation.Primary("{0}.AddDays({1})")),
            new("add months", [type, Int], type, 3, a => AddMonths(Moment(a[0]), a[1].Bits) is { } moment ? Back(moment) : Value.OutOfRange, Notation.Primary("{0}.AddMonths({1})")),
            new("add years", [type, Int], type, 3, a => AddYears(Moment(a[0]), a[1].Bits) is { } moment ? Back(moment) : Value.OutOfRange, Notation.Primary("{0}.AddYears({1})")),
            new("quarter", [type], Int, 5, a => new((Moment(a[0]).Month + 2) / 3), new Notation("({0}.Month + 2) / 3", Precedence.Multiplicative)),
            new("days in month", [type], Int, 4, a => new(DaysInMonth(Moment(a[0]))), Notation.Primary("DateTime.DaysInMonth({0}.Year, {0}.Month)")),
            new("first of month", [type], type, 4, a => Back(Moment(a[0]).Date.AddDays(1 - Moment(a[0]).Day)), Notation.Primary($"new {name}({{0}}.Year, {{0}}.Month, 1)")),
            new("last of month", [type], type, 4, a => Back(Moment(a[0]).Date.AddDays(DaysInMonth(Moment(a[0])) - Moment(a[0]).Day)), Notation.Primary($"new {name}({{0}}.Year, {{0}}.Month, DateTime.DaysInMonth({{0}}.Year, {{0}}.Month))")),
            new("weekend", [type], Bool, 5, a => Value.Of(Moment(a[0]).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday), new Notation("{0}.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday", Precedence.Relational)),
            new("leap year", [type], Bool, 5, a => Value.Of(DateTime.IsLeapYear(Moment(a[0]).Year)), Notation.Primary("DateTime.IsLeapYear({0}.Year)")),
            new("years between", [type, type], Int, 6, a => new(YearsBetween(Moment(a[0]), Moment(a[1]))), new Notation("{1}.Year - {0}.Year - ({1} < {0}.AddYears({1}.Year - {0}.Year) ? 1 : 0)", Precedence.Additive)),
            new("months between", [type, type], Int, 6, a => new(MonthOf(Moment(a[1])) - MonthOf(Moment(a[0]))), new Notation("({1}.Year - {0}.Year) * 12 + {1}.Month - {0}.Month", Precedence.Additive)),
        ];
    }

    /// <summary>Of a year of the Gregorian calendar.</summary>
    public static Operator Leap { get; } = new(
        "leap year", [Int], Bool, 4, static a => a[0].Bits is < 1 or > 9999 ? Value.OutOfRange : Value.Of(System.DateTime.IsLeapYear((int)a[0].Bits)), Notation.Primary("DateTime.IsLeapYear({0})"));

    private static Operator DaysBetween { get; } = new(
        "days between", [DataType.Date, DataType.Date], Int, 3, static a => new(a[1].Bits - a[0].Bits),
        new Notation("{1}.DayNumber - {0}.DayNumber", Precedence.Additive));

    private static Operator[] OfDateTimes { get; } =
    [
        new("days between", [DataType.DateTime, DataType.DateTime], Int, 4, static a => new((a[1].Bits - a[0].Bits) / TimeSpan.TicksPerDay), Notation.Primary("({1} - {0}).Days")),
        new("day", [DataType.DateTime], DataType.DateTime, 2, static a => new(a[0].Bits - a[0].Bits % TimeSpan.TicksPerDay), Notation.Primary("{0}.Date")),
        new("between", [DataType.DateTime, DataType.DateTime], DataType.Duration, 3, static a => new(a[1].Bits - a[0].Bits), new Notation("{1} - {0}", Precedence.Additive)),
        new("+", [DataType.DateTime, DataType.Duration], DataType.DateTime, 2, static a => Ticks((decimal)a[0].Bits + a[1].Bits), Notation.Infix("+", Precedence.Additive)),
    ];

    private static Operator[] OfTimes { get; } =
    [
        new("between", [DataType.Time, DataType.Time], DataType.Duration, 3, static a => Of(Time(a[1]) - Time(a[0])), new Notation("{1} - {0}", Precedence.Additive)),
        new("+", [DataType.Time, DataType.Duration], DataType.Time, 2, static a => Of(Time(a[0]).Add(Duration(a[1]))), Notation.Primary("{0}.Add({1})")),
    ];

    // What points in time and times of day have in common. Beyond its end a day begins again, and a point in time is out of range.
    private static IEnumerable<Operator> Clock(DataType type)
    {
        var isTime = type is TimeType;
        return
        [
            new("hour", [type], Int, 2, static a => new(a[0].Bits / TimeSpan.TicksPerHour % 24), Notation.Primary("{0}.Hour")),
            new("minute", [type], Int, 2, static a => new(a[0].Bits / TimeSpan.TicksPerMinute % 60), Notation.Primary("{0}.Minute")),
            new("add hours", [type, Int], type, 3, a => isTime ? Of(Time(a[0]).AddHours(a[1].Bits)) : Ticks(a[0].Bits + (decimal)a[1].Bits * TimeSpan.TicksPerHour), Notation.Primary("{0}.AddHours({1})")),
            new("add minutes", [type, Int], type, 3, a => isTime ? Of(Time(a[0]).AddMinutes(a[1].Bits)) : Ticks(a[0].Bits + (decimal)a[1].Bits * TimeSpan.TicksPerMinute), Notation.Primary("{0}.AddMinutes({1})")),
        ];
    }

    private static Operator[] OfDurations { get; } =
    [
        new("+", [DataType.Duration, DataType.Duration], DataType.Duration, 2, static a => WholeArithmetic.Add(a[0].Bits, a[1].Bits, isNarrow: false), Notation.Infix("+", Precedence.Additive)) { IsCommutative = true },
        new("-", [DataType.Duration, DataType.Duration], DataType.Duration, 2, static a => WholeArithmetic.Subtract(a[0].Bits, a[1].Bits, isNarrow: false), Notation.Infix("-", Precedence.Additive)),
        Whole("Days", TimeSpan.TicksPerDay),
        Whole("Hours", TimeSpan.TicksPerHour),
        Whole("Minutes", TimeSpan.TicksPerMinute),
        Started("Days", TimeSpan.TicksPerDay),
        Started("Hours", TimeSpan.TicksPerHour),
    ];

    private static Operator[] Made { get; } = [From("Days", TimeSpan.TicksPerDay), From("Hours", TimeSpan.TicksPerHour), From("Minutes", TimeSpan.TicksPerMinute)];

    private static Operator Whole(string units, long ticks) => new(
        $"whole {units}", [DataType.Duration], Int, 3, a => Narrow(a[0].Bits / ticks), new Notation($"(int){{0}}.Total{units}", Precedence.Unary));

    private static Operator Started(string units, long ticks) => new(
        $"started {units}", [DataType.Duration], Int, 5, a => Narrow((long)Math.Ceiling((double)a[0].Bits / ticks)), new Notation($"(int)Math.Ceiling({{0}}.Total{units})", Precedence.Unary));

    private static Operator From(string units, long ticks) => new(
        $"from {units}", [Int], DataType.Duration, 3, a => WholeArithmetic.Multiply(a[0].Bits, ticks, isNarrow: false), Notation.Primary($"TimeSpan.From{units}({{0}})"));

    private static IEnumerable<Operator> Totals(DataType number) =>
        new[] { ("Days", TimeSpan.TicksPerDay), ("Hours", TimeSpan.TicksPerHour), ("Minutes", TimeSpan.TicksPerMinute) }.Select(unit => new Operator(
            $"total {unit.Item1}", [DataType.Duration], number, 4,
            a => number is DecimalType ? Value.Of((decimal)((double)a[0].Bits / unit.Item2)) : Value.Of((double)a[0].Bits / unit.Item2),
            number is DecimalType ? new Notation($"(decimal){{0}}.Total{unit.Item1}", Precedence.Unary) : Notation.Primary($"{{0}}.Total{unit.Item1}")));

    private static Value Narrow(long number) => WholeArithmetic.Fit(number, isNarrow: true);

    private static Value Ticks(decimal ticks) =>
        ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks ? Value.OutOfRange : new((long)ticks);

    private static Value AddDays(Value value, long days, bool isDate)
    {
        if (!isDate)
            return Ticks(value.Bits + (decimal)days * TimeSpan.TicksPerDay);
        var number = value.Bits + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? Value.OutOfRange : new(number);
    }

    private static DateTime? AddMonths(DateTime moment, long months)
    {
        var month = MonthOf(moment) + months;
        return Math.Abs(months) > MostMonths || month < MonthsOfAYear || month >= MostYears * MonthsOfAYear ? null : moment.AddMonths((int)months);
    }

    private static DateTime? AddYears(DateTime moment, long years) =>
        Math.Abs(years) > MostYears || moment.Year + years is < 1 or >= MostYears ? null : moment.AddYears((int)years);

    private static int MonthOf(DateTime moment) => moment.Year * MonthsOfAYear + moment.Month - 1;

    private static int DaysInMonth(DateTime moment) => DateTime.DaysInMonth(moment.Year, moment.Month);

    private static int YearsBetween(DateTime from, DateTime to)
    {
        var years = to.Year - from.Year;
        return years - (to < from.AddYears(years) ? 1 : 0);
    }
}
