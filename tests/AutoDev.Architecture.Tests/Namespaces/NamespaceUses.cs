using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace AutoDev.Architecture.Tests.Namespaces;

/// <summary>
/// Reads from an assembly which of its namespaces uses which: in bases, members, attributes and method bodies. Constants are the one
/// thing that leaves no trace, for the compiler copies them.
/// </summary>
internal sealed class NamespaceUses
{
    private readonly MetadataReader reader;
    private readonly PEReader portable;
    private readonly HashSet<TypeDefinitionHandle> used = [];
    private readonly UsedTypes signatures;

    private NamespaceUses(PEReader portable)
    {
        this.portable = portable;
        reader = portable.GetMetadataReader();
        signatures = new UsedTypes(used);
    }

    public static IReadOnlyList<NamespaceUse> In(string path)
    {
        using var stream = File.OpenRead(path);
        using var file = new PEReader(stream);
        return [.. new NamespaceUses(file).All()];
    }

    private IEnumerable<NamespaceUse> All()
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            used.Clear();
            ReadType(reader.GetTypeDefinition(handle));
            var user = Outermost(handle);
            foreach (var other in used.Select(Outermost).Distinct())
            {
                var (from, to) = (NamespaceOf(user), NamespaceOf(other));
                if (from != to && from.Length > 0 && to.Length > 0)
                {
                    yield return new NamespaceUse(from, to, NameOf(user), NameOf(other));
                }
            }
        }
    }

    private void ReadType(TypeDefinition type)
    {
        Take(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Take(reader.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var parameter in type.GetGenericParameters())
        {
            ReadConstraints(parameter);
        }

        foreach (var attribute in type.GetCustomAttributes())
        {
            Take(reader.GetCustomAttribute(attribute).Constructor);
        }

        foreach (var field in type.GetFields())
        {
            reader.GetFieldDefinition(field).DecodeSignature(signatures, genericContext: null);
        }

        foreach (var method in type.GetMethods())
        {
            ReadMethod(reader.GetMethodDefinition(method));
        }
    }

    private void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(signatures, genericContext: null);
        foreach (var parameter in method.GetGenericParameters())
        {
            ReadConstraints(parameter);
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = portable.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(signatures, genericContext: null);
        }

        foreach (var region in body.ExceptionRegions)
        {
            Take(region.CatchType);
        }

        foreach (var token in BodyTokens.In(body.GetILReader()))
        {
            Take(MetadataTokens.EntityHandle(token));
        }
    }

    private void ReadConstraints(GenericParameterHandle handle)
    {
        foreach (var constraint in reader.GetGenericParameter(handle).GetConstraints())
        {
            Take(reader.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void Take(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                used.Add((TypeDefinitionHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(signatures, genericContext: null);
                break;
            case HandleKind.MethodDefinition:
                used.Add(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                used.Add(reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                TakeReference(reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var specification = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Take(specification.Method);
                specification.DecodeSignature(signatures, genericContext: null);
                break;
            default:
                break;
        }
    }

    // A member of another assembly's generic type names types of this one in its arguments.
    private void TakeReference(MemberReference reference)
    {
        Take(reference.Parent);
        if (reference.GetKind() == MemberReferenceKind.Method)
        {
            reference.DecodeMethodSignature(signatures, genericContext: null);
        }
        else
        {
            reference.DecodeFieldSignature(signatures, genericContext: null);
        }
    }

    // What the compiler makes of a lambda lies inside the type that has it.
    private TypeDefinitionHandle Outermost(TypeDefinitionHandle handle)
    {
        while (reader.GetTypeDefinition(handle).GetDeclaringType() is { IsNil: false } outer)
        {
            handle = outer;
        }

        return handle;
    }

    private string NamespaceOf(TypeDefinitionHandle handle) => reader.GetString(reader.GetTypeDefinition(handle).Namespace);

    private string NameOf(TypeDefinitionHandle handle) => reader.GetString(reader.GetTypeDefinition(handle).Name);

    /// <summary>Notes each type of the assembly in a signature.</summary>
    private sealed class UsedTypes(HashSet<TypeDefinitionHandle> used) : ISignatureTypeProvider<bool, object?>
    {
        public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => used.Add(handle);

        public bool GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => false;

        public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => false;

        public bool GetGenericMethodParameter(object? genericContext, int index) => false;

        public bool GetGenericTypeParameter(object? genericContext, int index) => false;

        public bool GetFunctionPointerType(MethodSignature<bool> signature) => false;

        public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => false;

        public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => false;

        public bool GetArrayType(bool elementType, ArrayShape shape) => false;

        public bool GetByReferenceType(bool elementType) => false;

        public bool GetPinnedType(bool elementType) => false;

        public bool GetPointerType(bool elementType) => false;

        public bool GetSZArrayType(bool elementType) => false;
    }
}
