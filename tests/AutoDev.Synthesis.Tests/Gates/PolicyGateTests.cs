using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Tests.Compilation;

namespace AutoDev.Synthesis.Tests.Gates;

[Verifies("PRP-107-3")]
public class PolicyGateTests
{
    private static async Task<string> JudgeAsync(string members, params string[] grants)
    {
        using var project = new UserProject();
        project.Inputs = project.Inputs with { AllowUnsafeBlocks = true, Grants = grants.ToEquatableArray() };
        var candidate = UserProject.Candidate(
            "using System; using System.Collections.Generic; using System.Linq; using System.Runtime.InteropServices; using System.Threading.Tasks;\n"
            + $"namespace Shop; public static partial class Pricing {{ {members} }}");
        var result = await project.JudgeAsync(static compiler => new PolicyGate(compiler), candidate);
        Assert.All(result.Findings, static finding => Assert.Equal("ADEV0501", finding.Rule.Id));
        return string.Join('\n', result.Findings.Select(static finding => finding.Message));
    }

    [Theory]
    [InlineData("public static string F(string s) => System.IO.File.ReadAllText(s);", "System.IO.File.ReadAllText (grant 'filesystem')")]
    [InlineData("public static object F(IEnumerable<string> s) => s.Select(x => System.IO.File.Exists(x)).ToList();", "System.IO.File.Exists")]
    [InlineData("public static IEnumerable<bool> F(string s) { yield return System.IO.File.Exists(s); }", "System.IO.File.Exists")]
    [InlineData("public static async Task<bool> F(Task t, string s) { await t; return System.IO.File.Exists(s); }", "System.IO.File.Exists")]
    [InlineData("public static bool F(string s) { return G(); bool G() => System.IO.File.Exists(s); }", "System.IO.File.Exists")]
    [InlineData("public static readonly string F = System.IO.File.ReadAllText(\"x\");", "System.IO.File.ReadAllText")]
    [InlineData("public static string P { get; } = System.IO.File.ReadAllText(\"x\");", "System.IO.File.ReadAllText")]
    [InlineData("public class N { ~N() { System.IO.File.Delete(\"x\"); } }", "System.IO.File.Delete")]
    [InlineData("public static object F() => new System.Net.Http.HttpClient();", "System.Net.Http.HttpClient (constructor) (grant 'network')")]
    [InlineData("public static void F() => System.Diagnostics.Process.Start(\"sh\");", "(grant 'process')")]
    [InlineData("public static string? F() => Environment.GetEnvironmentVariable(\"PATH\");", "System.Environment.GetEnvironmentVariable (grant 'environment')")]
    [InlineData("public static object? F() => Type.GetType(\"System.IO.File\");", "System.Type.GetType (grant 'reflection')")]
    [InlineData("public static object F(object o) => o.GetType();", "System.Object.GetType (grant 'reflection')")]
    [InlineData("public static object F(dynamic o) => o.Delete();", "(grant 'reflection')")]
    [InlineData("[DllImport(\"libc\")] public static extern int getpid();", "native code (getpid) (grant 'native')")]
    [InlineData("public static unsafe int F(int* p) => *p;", "a pointer (grant 'native')")]
    [InlineData("public static unsafe int F(int x) => *&x;", "unsafe code (grant 'native')")]
    [InlineData("public static unsafe int F(long p) { return ((delegate*<int>)p)(); }", "a call through a pointer")]
    [InlineData("public static int F() { Span<int> s = stackalloc int[9]; return s[0]; }", "stackalloc")]
    [InlineData("public static ref int F(ref int x) => ref System.Runtime.CompilerServices.Unsafe.Add(ref x, 1);", "System.Runtime.CompilerServices.Unsafe.Add (grant 'native')")]
    [InlineData("public static Task F() => Task.Run(() => { });", "System.Threading.Tasks.Task.Run (grant 'threads')")]
    [InlineData("public static void F() => new System.Threading.Thread(() => { }).Start();", "(grant 'threads')")]
    [InlineData("public static DateTime F() => DateTime.Now;", "System.DateTime.Now (grant 'clock')")]
    [InlineData("public static Guid F() => Guid.NewGuid();", "System.Guid.NewGuid (grant 'random')")]
    [InlineData("public static int F() => Random.Shared.Next();", "(grant 'random')")]
    [InlineData("public static int F(string s) => s.GetHashCode();", "System.Object.GetHashCode (grant 'random')")]
    [InlineData("public static int F(string s) => s.GetHashCode(StringComparison.Ordinal);", "System.String.GetHashCode (grant 'random')")]
    [InlineData("public static int F(string s) => HashCode.Combine(s, 1);", "System.HashCode.Combine (grant 'random')")]
    [InlineData("public static int F(string s) => StringComparer.Ordinal.GetHashCode(s);", "System.StringComparer.GetHashCode (grant 'random')")]
    [InlineData("public static int F(string s) => EqualityComparer<string>.Default.GetHashCode(s);", "System.Collections.Generic.EqualityComparer.GetHashCode (grant 'random')")]
    [InlineData("public static void F() => Console.WriteLine();", "System.Console.WriteLine (grant 'console')")]
    [InlineData("public static void F() => Environment.Exit(0);", "uses System.Environment.Exit, which")]
    [InlineData("[System.Runtime.CompilerServices.ModuleInitializer] internal static void F() { }", "ModuleInitializerAttribute")]
    [InlineData("public class W : System.IO.FileStream { public W() : base(\"x\", System.IO.FileMode.Open) { } }", "System.IO.FileStream")]
    [InlineData("public static System.IO.FileInfo? f;", "System.IO.FileInfo")]
    [InlineData("public static Func<string, bool> F() => System.IO.File.Exists;", "System.IO.File.Exists")]
    [InlineData("public static T F<T>() where T : new() => new T();", "System.Activator.CreateInstance")]
    [InlineData("public static object F(IQueryable<int> q) => q.Select(x => x + 1);", "(grant 'reflection')")]
    public async Task RefusesWhatIsNotGranted(string member, string used) =>
        Assert.Contains(used, await JudgeAsync(member), StringComparison.Ordinal);

    [Theory]
    [InlineData("public static decimal F(int q) => q switch { < 10 => 0m, < 100 => 0.05m, _ => Math.Round(0.1m, 2, MidpointRounding.AwayFromZero) };")]
    [InlineData("public static string F(IEnumerable<int> s) => string.Join(\", \", s.Where(x => x > 1).OrderBy(x => x).Select(x => $\"{x:0.0}\"));")]
    [InlineData("public static List<int> F() => [1, 2, 3];")]
    [InlineData("public sealed class K(string a) { private readonly string a = a; public override bool Equals(object? o) => o is K k && k.a == a; public override int GetHashCode() => HashCode.Combine(a, a.GetHashCode()); }")]
    [InlineData("public static HashSet<string> F(IEnumerable<string> s) => new(s);")]
    [InlineData("public static int[] F(params int[] x) => [.. x, 1];")]
    [InlineData("public static System.Collections.Immutable.ImmutableArray<int> F() => [1, 2];")]
    [InlineData("public static ReadOnlySpan<byte> F() => \"abc\"u8;")]
    [InlineData("public static string F(string s) => s switch { \"a\" => \"b\", \"c\" => \"d\", \"e\" => \"f\", \"g\" => \"h\", \"i\" => \"j\", \"k\" => \"l\", \"m\" => \"n\", _ => throw new ArgumentOutOfRangeException(nameof(s), s, \"x\") };")]
    [InlineData("public sealed record R(string Name, IReadOnlyList<int> Lines) { public string Name { get; init; } = Name.Length > 0 ? Name : throw new ArgumentException(\"empty\", nameof(Name)); }")]
    [InlineData("public readonly record struct S(DateOnly From, TimeSpan Length) : IComparable<S> { public int CompareTo(S other) => From.CompareTo(other.From); }")]
    [InlineData("public enum E { A, B } public static E F(string s) => Enum.Parse<E>(s);")]
    [InlineData("public static IEnumerable<int> F(int n) { for (var i = 0; i < n; i++) yield return i; }")]
    [InlineData("public static async Task<int> F(Task<int> t) => await t + 1;")]
    [InlineData("public static DateTime F(DateTime d) => d.AddDays(1);")]
    [InlineData("public static bool F(string s) => System.Text.RegularExpressions.Regex.IsMatch(s, \"^a\");")]
    [InlineData("public static string F(decimal d) => d.ToString(\"0.00\", System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("public static event EventHandler? Changed; public static void F() => Changed?.Invoke(null, EventArgs.Empty);")]
    [InlineData("public static (int A, string B) F((int A, string B) t) => t with { A = 1 };")]
    [InlineData("[Obsolete(\"x\")] public static int F<T>(T x) where T : IComparable<T> => x.CompareTo(x);")]
    [InlineData("public static string F(object o) { try { return o.ToString() ?? \"\"; } catch (FormatException e) when (e.Message.Length > 0) { return \"\"; } finally { } }")]
    [InlineData("public static Type F() => typeof(int); ")]
    public async Task GrantsWhatComputes(string member) => Assert.Equal("", await JudgeAsync(member));

    [Theory]
    [InlineData("public static string F(string s) => System.IO.File.ReadAllText(s);", "filesystem")]
    [InlineData("public static DateTime F() => DateTime.UtcNow;", "clock")]
    [InlineData("[DllImport(\"libc\")] public static extern int getpid();", "native")]
    [InlineData("public static int F() => new Random(1).Next();", "random")]
    public async Task GrantsWhatTheProjectDoes(string member, string grant) => Assert.Equal("", await JudgeAsync(member, grant));

    [Fact]
    public async Task LooksOnlyAtWhatTheCandidateWrote()
    {
        using var project = new UserProject(
            "namespace Shop; public static partial class Pricing { public static bool Old(string[] s) { foreach (var x in s) if (System.Array.Exists(s, y => System.IO.File.Exists(y))) return true; return false; } }");

        var result = await project.JudgeAsync(
            static compiler => new PolicyGate(compiler),
            UserProject.Candidate("namespace Shop; partial class Pricing { public static bool F(string[] s) => System.Array.Exists(s, y => y.Length > 0) && Old(s); }"));

        Assert.True(result.Passed, string.Join('\n', result.Findings.Select(static finding => finding.Message)));
    }

    [Fact]
    public async Task LeavesToTheUserWhatTheirPartOfAPartialTypeIs()
    {
        using var project = new UserProject(
            "namespace Shop; public partial class Pricing : System.IO.FileSystemInfo { public override void Delete() { } public override bool Exists => true; public override string Name => \"\";"
            + " [System.Runtime.Versioning.SupportedOSPlatform(\"linux\")] public static partial int F(int x); }");

        var result = await project.JudgeAsync(
            static compiler => new PolicyGate(compiler),
            UserProject.Candidate("namespace Shop; partial class Pricing { public static partial int F(int x) => x; }"));

        Assert.Equal([], result.Findings.Select(static finding => finding.Message));
    }

    [Theory]
    [InlineData("F(System.Diagnostics.Process.Start(\"touch\", \"PWNED\").ExitCode) < 300", "System.Diagnostics.Process.Start (grant 'process')")]
    [InlineData("var all = new[] { 1 }; foreach (var x in System.Linq.Enumerable.Select(all, y => System.IO.File.Exists(\"x\"))) { }", "System.IO.File.Exists (grant 'filesystem')")]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int getpid(); getpid();", "native code")]
    [InlineData("System.Collections.Generic.IEnumerable<int> Up() { yield return System.Environment.ProcessId; } foreach (var x in Up()) { }", "System.Environment.ProcessId")]
    [InlineData("unsafe { int x = 1; x = *&x; }", "unsafe code (grant 'native')")]
    public async Task RefusesAnExampleAtItsPlace(string code, string used)
    {
        using var project = new UserProject();
        project.Inputs = project.Inputs with { AllowUnsafeBlocks = true };
        ExampleCase Holds(string text, int line) => new(ExampleKind.Holds, "it", text.Replace("F(", "global::Shop.Pricing.F(", StringComparison.Ordinal), "", UserProject.Place(line));

        var result = await project.JudgeAsync(
            static compiler => new PolicyGate(compiler),
            UserProject.Candidate("namespace Shop; public static class Pricing { public static int F(int x) => x; }", Holds("F(1) == 1", 7), Holds(code, 12), Holds("F(2) == 2", 13)));

        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, static finding => Assert.Equal(("ADEV0501", 12), (finding.Rule.Id, finding.Place!.Span.From.Line)));
        Assert.Contains(result.Findings, finding => finding.Message.Contains("the example it uses " + used, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RefusesAnExampleInAnyPartOfAStatedExpectation()
    {
        using var project = new UserProject();

        var result = await project.JudgeAsync(
            static compiler => new PolicyGate(compiler),
            UserProject.Candidate(
                "namespace Shop; public static class Pricing { public static int F(int x) => x; }",
                UserProject.Equal("F(1)", "System.Environment.TickCount", line: 4),
                UserProject.Equal("F(System.IO.File.ReadAllBytes(\"x\").Length)", "1", line: 5)));

        Assert.Equal([4, 5], result.Findings.Select(static finding => finding.Place!.Span.From.Line).Distinct());
    }

    [Fact]
    public async Task RefusesEachRowWhoseCodeUsesTooMuch()
    {
        using var project = new UserProject();
        static ExampleCase Row(int line, string input) =>
            new(ExampleKind.Equals, "it", $"global::Shop.Pricing.F({input})", "((int)__row[0])", UserProject.Place(line)) { Row = [line] };

        var result = await project.JudgeAsync(
            static compiler => new PolicyGate(compiler),
            UserProject.Candidate(
                "namespace Shop; public static class Pricing { public static int F(int x) => x; }",
                Row(4, "((int)__row[0])"),
                Row(5, "System.Environment.TickCount"),
                Row(6, "((int)__row[0])"),
                Row(7, "System.Environment.TickCount")));

        Assert.Equal([5, 7], result.Findings.Select(static finding => finding.Place!.Span.From.Line));
    }

    [Fact]
    public async Task LetsExamplesNameAnyExceptionAndComputeAnything()
    {
        using var project = new UserProject();

        var result = await project.JudgeAsync(
            static compiler => new PolicyGate(compiler),
            UserProject.Candidate(
                "namespace Shop; public static class Pricing { public static System.Collections.Generic.List<int> F(int x) => [x]; public static string? S() => null; }",
                new ExampleCase(ExampleKind.Throws, "F(1) throws", "global::Shop.Pricing.F(1)", "global::System.IO.FileNotFoundException", UserProject.Place(4)),
                UserProject.Equal("F(1)", "[1]"),
                UserProject.Equal("S()", "null"),
                new ExampleCase(ExampleKind.Holds, "it", "var x = global::Shop.Pricing.F(1); if (x.Count != 1) throw new global::System.InvalidOperationException($\"{x.Count}\");", "", UserProject.Place(5)),
                new ExampleCase(ExampleKind.Holds, "it", "global::System.Linq.Enumerable.Sum(global::Shop.Pricing.F(1), y => y) is > 0 and < 9", "", UserProject.Place(6))));

        Assert.Equal([], result.Findings.Select(static finding => finding.Message));
    }
}
