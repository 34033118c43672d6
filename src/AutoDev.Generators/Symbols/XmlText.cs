using System.Text;
using System.Xml;

namespace AutoDev.Generators.Symbols;

/// <summary>Text of a document, made safe to stand on one line of a documentation comment.</summary>
internal static class XmlText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                // C# ends a line, and with it the comment, at each of these.
                case '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append(' ');
                    break;
                case var high when char.IsHighSurrogate(high) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.Append(high).Append(text[++i]);
                    break;
                case var character:
                    escaped.Append(XmlConvert.IsXmlChar(character) ? character : '\uFFFD');
                    break;
            }
        }

        return escaped.ToString();
    }
}
