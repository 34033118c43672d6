namespace AutoDev.Synthesis.Manifest;

/// <summary>A document was saved between two looks at it, so that what is known of it and what it says now do not belong together.</summary>
public sealed class DocumentChangedException : Exception
{
    public DocumentChangedException()
    {
    }

    public DocumentChangedException(string message)
        : base(message)
    {
    }

    public DocumentChangedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Absolute.</summary>
    public string Path { get; private init; } = "";

    internal static DocumentChangedException Of(string path) => new($"{path} was saved while it was being read") { Path = path };
}
