using System.Diagnostics.CodeAnalysis;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications;

/// <summary>The reader for processes that are not ours: a fault of ours must not take a user's compiler or editor down.</summary>
public static class GuardedReader
{
    /// <summary>As <see cref="SpecificationReader.Read(string, string)"/>; an exception, which would be a bug, becomes a finding on the first line.</summary>
    public static SpecificationDocument Read(string path, string text) => Read(path, text, SpecificationReader.Read);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever the bug is, the host must live; the finding says what it was.")]
    internal static SpecificationDocument Read(string path, string text, Func<string, string, SpecificationDocument> read)
    {
        try
        {
            return read(path, text);
        }
        catch (Exception exception)
        {
            return new SpecificationDocument
            {
                Path = path,
                Dialect = "unread",
                Findings = [SpecificationRules.InternalError.At(new DocumentText(path, text).Place(0, 0), $"{exception.GetType().Name}: {exception.Message}")],
            };
        }
    }
}
