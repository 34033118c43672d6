using System.Text.Json;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.LockFile;

/// <summary>One line of the lock.</summary>
internal static class LockEntryParser
{
    public static LockEntry Parse(ref LockParser parser, string id, int line)
    {
        string? revision = null;
        string? behaviour = null;
        string? declaration = null;
        string? open = null;
        string? tried = null;
        string? refused = null;
        string? doubt = null;
        string? library = null;
        var tier = 0;
        var origin = "";
        var files = new List<LockedFile>();
        var evidence = new List<LockedEvidence>();

        parser.Read();
        parser.Expect(JsonTokenType.StartObject, "an object in braces is expected");
        while (parser.Read() == JsonTokenType.PropertyName)
        {
            var field = parser.Text();
            parser.Read();
            switch (field)
            {
                case LockFormat.Revision: revision = parser.Text(); break;
                case LockFormat.Behaviour: behaviour = parser.Text(); break;
                case LockFormat.Declaration: declaration = parser.Text(); break;
                case LockFormat.Open: open = parser.Text(); break;
                case LockFormat.Tried: tried = parser.Text(); break;
                case LockFormat.Refused: refused = parser.Text(); break;
                case LockFormat.Doubt: doubt = parser.Text(); break;
                case LockFormat.Library: library = parser.Text(); break;
                case LockFormat.Tier: tier = parser.Number(); break;
                case LockFormat.Origin: origin = parser.Text(); break;
                case LockFormat.Files: ParseFiles(ref parser, files, adopted: false); break;
                case LockFormat.Adopted: ParseFiles(ref parser, files, adopted: true); break;
                case LockFormat.Evidence: ParseEvidence(ref parser, evidence); break;
                default: throw parser.Fail($"{id} has an unknown field '{field}'");
            }
        }

        if (revision is null || behaviour is null)
        {
            throw LockParser.FailAt(line, $"{id} has no {(revision is null ? LockFormat.Revision : LockFormat.Behaviour)}");
        }

        return new LockEntry
        {
            Id = id,
            Revision = new Revision(revision),
            Behaviour = new Revision(behaviour),
            Declaration = declaration,
            Open = open,
            Tried = tried,
            Refused = refused,
            Doubt = doubt,
            Library = library,
            Tier = tier,
            Origin = origin,
            Files = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray(),
            Evidence = evidence.ToEquatableArray(),
        };
    }

    private static void ParseFiles(ref LockParser parser, List<LockedFile> files, bool adopted)
    {
        parser.Expect(JsonTokenType.StartObject, "an object in braces is expected");
        while (parser.Read() == JsonTokenType.PropertyName)
        {
            var path = parser.Text();
            if (!ProjectPath.IsValid(path))
            {
                throw parser.Fail($"'{path}' is not a path inside the project with forward slashes");
            }

            if (parser.Misplaced?.Invoke(path) is { } misplaced)
            {
                throw parser.Fail(misplaced);
            }

            if (files.Exists(file => file.Path == path))
            {
                throw parser.Fail($"the file {path} stands here twice");
            }

            parser.Read();
            files.Add(new LockedFile(path, parser.Text(), adopted));
        }
    }

    private static void ParseEvidence(ref LockParser parser, List<LockedEvidence> evidence)
    {
        parser.Expect(JsonTokenType.StartObject, "an object in braces is expected");
        while (parser.Read() == JsonTokenType.PropertyName)
        {
            var gate = parser.Text();
            parser.Read();
            evidence.Add(new LockedEvidence(gate, parser.Text()));
        }
    }
}
