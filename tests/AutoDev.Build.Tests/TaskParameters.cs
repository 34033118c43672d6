using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using AutoDev.Build.Doorbells;

namespace AutoDev.Build.Tests;

/// <summary>What the targets hand to the task.</summary>
public sealed class TaskParameters
{
    [Fact]
    public void AreAllHandedOverByTheTargets()
    {
        var element = XElement.Load(Repository.Full("build/AutoDev.Build.targets")).Descendants("Synthesize").Single();

        Assert.Equal(
            Parameters().Order(StringComparer.Ordinal),
            element.Attributes().Select(static attribute => attribute.Name.LocalName).Where(static name => name != "ContinueOnError")
                .Concat(element.Elements("Output").Select(static output => output.Attribute("TaskParameter")!.Value))
                .Order(StringComparer.Ordinal));
    }

    // From the metadata: the task's base class comes with MSBuild, which is not here.
    private static List<string> Parameters()
    {
        using var file = new PEReader(File.OpenRead(typeof(Doorbell).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var task = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Single(type => metadata.StringComparer.Equals(type.Name, "Synthesize"));
        return
        [
            .. task.GetProperties()
                .Select(metadata.GetPropertyDefinition)
                .Where(property => property.GetAccessors().Setter is { IsNil: false } setter && metadata.GetMethodDefinition(setter).Attributes.HasFlag(MethodAttributes.Public))
                .Select(property => metadata.GetString(property.Name)),
        ];
    }
}
