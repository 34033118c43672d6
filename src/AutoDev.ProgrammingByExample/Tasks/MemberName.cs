using System.Text;

namespace AutoDev.ProgrammingByExample.Tasks;

/// <summary>A task's id as the name of a member: the last part of <c>set/group:top_k</c> is <c>TopK</c>.</summary>
internal static class MemberName
{
    public static string From(string id)
    {
        var name = new StringBuilder();
        var isStart = true;
        foreach (var character in id[(id.AsSpan().LastIndexOfAny('/', ':') + 1)..])
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                isStart = true;
                continue;
            }

            name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = false;
        }

        return name.Length > 0 && char.IsAsciiLetter(name[0]) ? name.ToString() : $"Function{name}";
    }
}
