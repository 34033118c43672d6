using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model;

/// <summary>What a schema comes to when references and wrappers with nothing in them are looked through.</summary>
/// <param name="Schema">Null for any value.</param>
/// <param name="IsNullable">Whether null is a value too.</param>
internal readonly record struct SchemaUse(DocumentNode? Schema, bool IsNullable);
