using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace AutoDev.Synthesis.Gates.Policy;

/// <summary>Names of metadata as the policy's file writes them.</summary>
internal static class MetadataNames
{
    private static readonly string[] Accessors = ["get_", "set_", "add_", "remove_"];

    public static string MemberName(string name) =>
        name is ".ctor" or ".cctor" ? "new"
        : Array.Find(Accessors, accessor => name.StartsWith(accessor, StringComparison.Ordinal)) is { } prefix ? name[prefix.Length..]
        : name;

    public static UsedMember Of(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = WithoutArity(reader.GetString(type.Name));
        if (type.ResolutionScope is { Kind: HandleKind.TypeReference } outer)
        {
            var around = Of(reader, (TypeReferenceHandle)outer);
            return around with { Type = around.Type + "." + name };
        }

        var assembly = type.ResolutionScope is { Kind: HandleKind.AssemblyReference } scope
            ? reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)
            : null;
        return new UsedMember(assembly, reader.GetString(type.Namespace), name, Member: null);
    }

    /// <summary>The type of another assembly that owns a member; null where it is ours, or an array.</summary>
    public static UsedMember? TypeOf(MetadataReader reader, EntityHandle owner) => owner.Kind switch
    {
        HandleKind.TypeReference => Of(reader, (TypeReferenceHandle)owner),
        HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)owner).DecodeSignature(Generic.Instance, genericContext: null),
        _ => null,
    };

    /// <summary>Namespace and names of a type of this assembly: <c>Shop.Outer+Inner`1</c>.</summary>
    public static string FullName(MetadataReader reader, TypeDefinition type)
    {
        var name = reader.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outer)
        {
            return FullName(reader, reader.GetTypeDefinition(outer)) + "+" + name;
        }

        var space = reader.GetString(type.Namespace);
        return space.Length == 0 ? name : space + "." + name;
    }

    private static string WithoutArity(string name) =>
        name.LastIndexOf('`') is > 0 and var tick ? name[..tick] : name;

    /// <summary>Finds the generic type of an instantiation.</summary>
    private sealed class Generic : ISignatureTypeProvider<UsedMember?, object?>
    {
        public static Generic Instance { get; } = new();

        public UsedMember? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Of(reader, handle);

        public UsedMember? GetGenericInstantiation(UsedMember? genericType, ImmutableArray<UsedMember?> typeArguments) => genericType;

        public UsedMember? GetModifiedType(UsedMember? modifier, UsedMember? unmodifiedType, bool isRequired) => unmodifiedType;

        public UsedMember? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => null;

        public UsedMember? GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            TypeOf(reader, handle);

        public UsedMember? GetArrayType(UsedMember? elementType, ArrayShape shape) => null;

        public UsedMember? GetSZArrayType(UsedMember? elementType) => null;

        public UsedMember? GetByReferenceType(UsedMember? elementType) => null;

        public UsedMember? GetPointerType(UsedMember? elementType) => null;

        public UsedMember? GetPinnedType(UsedMember? elementType) => null;

        public UsedMember? GetFunctionPointerType(MethodSignature<UsedMember?> signature) => null;

        public UsedMember? GetGenericMethodParameter(object? genericContext, int index) => null;

        public UsedMember? GetGenericTypeParameter(object? genericContext, int index) => null;

        public UsedMember? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;
    }
}
