namespace AutoDev.Contracts.Documents;

/// <summary>A key of a mapping with its value.</summary>
internal readonly record struct DocumentMember(string Key, int KeyStart, int KeyLength, DocumentNode Value);
