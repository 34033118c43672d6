using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Cells;

/// <summary>Lists in brackets and records in braces, nested to a limit.</summary>
internal ref struct StructureReader
{
    private const int DepthLimit = 32;

    private readonly string text;
    private int at;
    private int depth;

    private StructureReader(string text)
    {
        this.text = text;
        at = 0;
        depth = 0;
    }

    /// <summary>Null where the text is not one whole list or record.</summary>
    public static CellValue? Read(string text)
    {
        var reader = new StructureReader(text);
        var value = reader.Value();
        return value is not null && reader.at == text.Length ? value : null;
    }

    /// <summary>Items with commas between them up to the end of the text: a set without brackets.</summary>
    public static EquatableArray<CellValue>? ReadItems(string text)
    {
        var reader = new StructureReader(text);
        return reader.Items('\0') is { } items ? items.ToEquatableArray() : null;
    }

    private CellValue? Value()
    {
        if (at == text.Length)
        {
            return null;
        }

        switch (text[at])
        {
            case '[':
                at++;
                return Items(']') is { } items ? new ListValue(items.ToEquatableArray()) : null;
            case '{':
                at++;
                return Fields() is { } fields ? new RecordValue(fields.ToEquatableArray()) : null;
            case '"' or '\'' or '“':
                return QuotedText.ReadAt(text, ref at);
            default:
                var start = at;
                while (at < text.Length && text[at] is not (',' or ']' or '}' or '"' or '['))
                {
                    at++;
                }

                var word = text.Substring(start, at - start).Trim();
                return word.Length == 0 ? null : CellReader.ReadPlain(word);
        }
    }

    private List<CellValue>? Items(char close)
    {
        var items = new List<CellValue>();
        if (++depth > DepthLimit)
        {
            return null;
        }

        SkipSpaces();
        if (AtEnd(close) && close != '\0')
        {
            return Closed(close) ? items : null;
        }

        while (true)
        {
            SkipSpaces();
            if (Value() is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipSpaces();
            if (AtEnd(close))
            {
                return Closed(close) ? items : null;
            }

            if (text[at] != ',')
            {
                return null;
            }

            at++;
        }
    }

    private List<RecordField>? Fields()
    {
        var fields = new List<RecordField>();
        if (++depth > DepthLimit)
        {
            return null;
        }

        SkipSpaces();
        while (!AtEnd('}'))
        {
            var start = at;
            while (at < text.Length && CSharpWords.ContinuesIdentifier(text[at]))
            {
                at++;
            }

            var name = text.Substring(start, at - start);
            SkipSpaces();
            if (!CSharpWords.IsIdentifier(name) || at == text.Length || text[at] is not (':' or '='))
            {
                return null;
            }

            at++;
            SkipSpaces();
            if (Value() is not { } value)
            {
                return null;
            }

            fields.Add(new RecordField(name, value));
            SkipSpaces();
            if (at < text.Length && text[at] == ',')
            {
                at++;
                SkipSpaces();
            }
            else if (!AtEnd('}'))
            {
                return null;
            }
        }

        return Closed('}') ? fields : null;
    }

    private readonly bool AtEnd(char close) => at == text.Length || text[at] == close;

    private bool Closed(char close)
    {
        depth--;
        if (close == '\0')
        {
            return at == text.Length;
        }

        if (at == text.Length)
        {
            return false;
        }

        at++;
        return true;
    }

    private void SkipSpaces()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
