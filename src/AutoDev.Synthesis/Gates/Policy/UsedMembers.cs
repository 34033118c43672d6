using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AutoDev.Synthesis.Gates.Policy;

/// <summary>Collects what methods, fields and types of an emitted assembly use of other assemblies.</summary>
internal sealed class UsedMembers
{
    private readonly PEReader image;
    private readonly MetadataReader reader;
    private readonly SignatureUses signatures;
    private readonly SignatureUses foreignSignatures;
    private readonly HashSet<UsedMember> found = [];
    private bool isInHash;

    public UsedMembers(PEReader image)
    {
        this.image = image;
        reader = image.GetMetadataReader();
        signatures = new SignatureUses(AddType, Add);
        foreignSignatures = new SignatureUses(AddType, onUse: null);
    }

    /// <summary>In an order that is the same each time.</summary>
    public IReadOnlyList<UsedMember> Found => [.. found.OrderBy(static use => use.ToString(), StringComparer.Ordinal)];

    /// <summary>Whether marks count: not where the file has none, because those of a partial member's other part are the user's.</summary>
    public bool CountsAttributes { get; init; } = true;

    public void Add(UsedMember use) => found.Add(use);

    public void AddMethod(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        AddAttributes(method.GetCustomAttributes());
        foreach (var parameter in method.GetParameters())
        {
            AddAttributes(reader.GetParameter(parameter).GetCustomAttributes());
        }

        method.DecodeSignature(signatures, genericContext: false);
        if (method.Attributes.HasFlag(MethodAttributes.PinvokeImpl)
            || (method.ImplAttributes & MethodImplAttributes.CodeTypeMask) != MethodImplAttributes.IL)
        {
            found.Add(UsedMember.Native($"native code ({reader.GetString(method.Name)})"));
        }

        if (method.RelativeVirtualAddress != 0)
        {
            isInHash = IsHash(reader.GetString(method.Name));
            AddBody(image.GetMethodBody(method.RelativeVirtualAddress));
            isInHash = false;
        }
    }

    public void AddField(FieldDefinitionHandle handle)
    {
        var field = reader.GetFieldDefinition(handle);
        AddAttributes(field.GetCustomAttributes());
        field.DecodeSignature(signatures, genericContext: false);
    }

    /// <summary>What it derives from, implements and is marked with; not its members.</summary>
    public void AddTypeHeader(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        AddAttributes(type.GetCustomAttributes());
        AddType(type.BaseType);
        foreach (var one in type.GetInterfaceImplementations())
        {
            AddType(reader.GetInterfaceImplementation(one).Interface);
        }
    }

    private void AddAttributes(CustomAttributeHandleCollection attributes)
    {
        if (!CountsAttributes)
        {
            return;
        }

        foreach (var attribute in attributes)
        {
            AddOperand(reader.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void AddBody(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(signatures, genericContext: false);
        }

        foreach (var region in body.ExceptionRegions)
        {
            AddType(region.CatchType);
        }

        foreach (var (code, operand) in Instructions.Read(body.GetILReader()))
        {
            if (Unsafe(code) is { } what)
            {
                found.Add(UsedMember.Native(what));
            }
            else if (!operand.IsNil && code.OperandType != OperandType.InlineSig)
            {
                AddOperand(operand);
            }
        }
    }

    private static string? Unsafe(OpCode code) =>
        code == OpCodes.Calli ? "a call through a pointer"
        : code == OpCodes.Localloc ? "memory on the stack (stackalloc)"
        : code == OpCodes.Cpblk || code == OpCodes.Initblk ? "raw memory"
        : code == OpCodes.Jmp || code == OpCodes.Arglist || code == OpCodes.Mkrefany || code == OpCodes.Refanyval ? "an instruction that no safe code has"
        : null;

    private void AddOperand(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.MemberReference:
                AddMember(reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var specification = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                specification.DecodeSignature(signatures, genericContext: false);
                AddOperand(specification.Method);
                break;
            default:
                AddType(handle);
                break;
        }
    }

    private void AddMember(MemberReference member)
    {
        if (member.GetKind() == MemberReferenceKind.Method)
        {
            member.DecodeMethodSignature(foreignSignatures, genericContext: false);
        }
        else
        {
            member.DecodeFieldSignature(foreignSignatures, genericContext: false);
        }

        if (MetadataNames.TypeOf(reader, member.Parent) is not { } type)
        {
            return;
        }

        AddType(member.Parent, isOwnerOfAMember: true);
        var name = MetadataNames.MemberName(reader.GetString(member.Name));

        // What a hash is made of may differ between processes as the hash itself may; records have such a method from the compiler.
        if (!isInHash || !(IsHash(name) || type is { Namespace: "System", Type: "HashCode" }))
        {
            found.Add(type with { Member = name });
        }
    }

    private static bool IsHash(string name) => name is "GetHashCode" || name.EndsWith(".GetHashCode", StringComparison.Ordinal);

    private void AddType(EntityHandle handle) => AddType(handle, isOwnerOfAMember: false);

    private void AddType(EntityHandle handle, bool isOwnerOfAMember)
    {
        switch (handle.Kind)
        {
            // The owner of a member is judged with the member: of some types only members are granted.
            case HandleKind.TypeReference when !handle.IsNil && !isOwnerOfAMember:
                found.Add(MetadataNames.Of(reader, (TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(signatures, genericContext: false);
                break;
            default:
                break;
        }
    }
}
