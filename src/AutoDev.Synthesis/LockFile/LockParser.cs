using System.Text.Json;

namespace AutoDev.Synthesis.LockFile;

/// <summary>One pass over the lock's JSON.</summary>
internal ref struct LockParser(ReadOnlySpan<byte> text)
{
    /// <summary>Marks the exceptions whose message is written for people; the others are the JSON reader's.</summary>
    public const string Own = "lock";

    private readonly ReadOnlySpan<byte> text = text;
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private Utf8JsonReader reader = new(text);
    private int countedTo;
    private int counted;

    /// <summary>Says what is wrong with a file's path.</summary>
    public Func<string, string?>? Misplaced { get; init; }

    public List<LockEntry> Entries { get; } = [];

    public List<LockError> Errors { get; } = [];

    /// <summary>Set where the lock is of a version that this reader does not know; nothing else was read then.</summary>
    public int? NewerVersion { get; private set; }

    public void Parse()
    {
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw FailAt(0, "it is empty");
        }

        reader.Read();
        Expect(JsonTokenType.StartObject, "an object in braces is expected");
        ParseVersion();
        while (NewerVersion is null && Read() == JsonTokenType.PropertyName)
        {
            ParseEntry();
        }

        if (NewerVersion is null)
        {
            reader.Read();
        }
    }

    private void ParseVersion()
    {
        if (Read() != JsonTokenType.PropertyName || !reader.ValueTextEquals(LockFormat.VersionKey))
        {
            throw Fail($"it must begin with \"{LockFormat.VersionKey}\": {LockFormat.Version}");
        }

        Read();
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var version) || version < 1)
        {
            throw Fail($"its version must be a number from 1 to {LockFormat.Version}");
        }

        NewerVersion = version > LockFormat.Version ? version : null;
    }

    private void ParseEntry()
    {
        var key = Text();
        var line = Line();
        if (key.StartsWith('$') && !key.StartsWith("$$", StringComparison.Ordinal))
        {
            throw Fail($"it has an unknown field '{key}'");
        }

        var entry = LockEntryParser.Parse(ref this, LockFormat.IdOf(key), line);
        if (lines.TryAdd(entry.Id, line))
        {
            Entries.Add(entry);
            return;
        }

        Errors.Add(new LockError(
            line,
            $"it has {entry.Id} twice, here and in line {lines[entry.Id] + 1}. Remove one of the two lines and build again"));
    }

    /// <summary>Goes to the next token.</summary>
    public JsonTokenType Read()
    {
        if (!reader.Read())
        {
            throw Fail("it ends too early");
        }

        return reader.TokenType;
    }

    /// <summary>The current name or text.</summary>
    public string Text()
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw Fail("a text in quotes is expected");
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fail("a text has an escape that is half a character");
        }
    }

    public int Number() => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)
        ? number
        : throw Fail("a whole number is expected");

    public void Expect(JsonTokenType token, string what)
    {
        if (reader.TokenType != token)
        {
            throw Fail(what);
        }
    }

    /// <summary>The current token's line, from 0.</summary>
    public int Line()
    {
        var at = (int)reader.TokenStartIndex;
        counted += text[countedTo..at].Count((byte)'\n');
        countedTo = at;
        return counted;
    }

    public JsonException Fail(string message) => FailAt(Line(), message);

    public static JsonException FailAt(int line, string message) => new(message, Own, line, bytePositionInLine: null);
}
