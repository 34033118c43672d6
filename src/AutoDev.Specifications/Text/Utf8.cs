namespace AutoDev.Specifications.Text;

/// <summary>Checks bytes; the framework's decoder would only say that they are wrong, not where.</summary>
public static class Utf8
{
    /// <summary>The offset of the first byte that cannot be UTF-8, or -1.</summary>
    public static int FirstInvalid(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var length = SequenceLength(bytes, at);
            if (length == 0)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    private static int SequenceLength(byte[] bytes, int at)
    {
        var first = bytes[at];
        if (first < 0x80)
        {
            return 1;
        }

        var length = first switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || at + length > bytes.Length)
        {
            return 0;
        }

        // The second byte's range rules out overlong forms, surrogates and what lies beyond U+10FFFF.
        var (low, high) = first switch
        {
            0xE0 => (0xA0, 0xBF),
            0xED => (0x80, 0x9F),
            0xF0 => (0x90, 0xBF),
            0xF4 => (0x80, 0x8F),
            _ => (0x80, 0xBF),
        };
        if (bytes[at + 1] < low || bytes[at + 1] > high)
        {
            return 0;
        }

        for (var i = 2; i < length; i++)
        {
            if (bytes[at + i] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}
