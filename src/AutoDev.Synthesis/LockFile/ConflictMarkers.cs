namespace AutoDev.Synthesis.LockFile;

/// <summary>The lines that version control leaves where two branches changed the same lines.</summary>
internal static class ConflictMarkers
{
    public static List<LockError> Find(ReadOnlySpan<byte> text)
    {
        var errors = new List<LockError>();
        var line = 0;
        foreach (var range in text.Split((byte)'\n'))
        {
            var content = text[range];
            if (content.StartsWith("<<<<<<<"u8))
            {
                errors.Add(new LockError(
                    line,
                    "it has a merge conflict that starts here: remove the lines with the markers and keep the lines of both sides; of two lines with one id keep one. Delete generated files that have a conflict, too; they are written anew. Then build again"));
            }
            else if (errors.Count == 0 && (content.StartsWith(">>>>>>>"u8) || content.StartsWith("======="u8) || content.StartsWith("|||||||"u8)))
            {
                errors.Add(new LockError(line, "it has a line that a merge conflict left behind. Remove this line and build again"));
            }

            line++;
        }

        return errors;
    }
}
