using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace AutoDev.Synthesis.Gates.Policy;

/// <summary>Notes every type that a signature mentions.</summary>
/// <remarks>The values that the decoder passes around say nothing; what counts is what is noted on the way.</remarks>
/// <param name="onUse">Null where pointers do not count: a member of another assembly is judged by its name.</param>
internal sealed class SignatureUses(Action<EntityHandle> onType, Action<UsedMember>? onUse) : ISignatureTypeProvider<bool, bool>
{
    public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        onType(handle);
        return true;
    }

    public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => true;

    public bool GetTypeFromSpecification(MetadataReader reader, bool genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public bool GetPointerType(bool elementType)
    {
        onUse?.Invoke(UsedMember.Native("a pointer"));
        return true;
    }

    public bool GetFunctionPointerType(MethodSignature<bool> signature)
    {
        onUse?.Invoke(UsedMember.Native("a function pointer"));
        return true;
    }

    public bool GetPinnedType(bool elementType)
    {
        onUse?.Invoke(UsedMember.Native("a pinned variable"));
        return true;
    }

    public bool GetPrimitiveType(PrimitiveTypeCode typeCode)
    {
        if (typeCode == PrimitiveTypeCode.TypedReference)
        {
            onUse?.Invoke(UsedMember.Native("a typed reference"));
        }

        return true;
    }

    public bool GetSZArrayType(bool elementType) => true;

    public bool GetArrayType(bool elementType, ArrayShape shape) => true;

    public bool GetByReferenceType(bool elementType) => true;

    public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => true;

    public bool GetGenericMethodParameter(bool genericContext, int index) => true;

    public bool GetGenericTypeParameter(bool genericContext, int index) => true;

    // init accessors and volatile fields name a type in their signature, which the compiler puts there.
    public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => true;
}
