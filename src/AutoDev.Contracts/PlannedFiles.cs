using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.CSharp.Authorization;
using AutoDev.Contracts.CSharp.Server;
using AutoDev.Contracts.Model;
using AutoDev.Contracts.Model.Examples;

namespace AutoDev.Contracts;

/// <summary>Lists what files a plan becomes, with what writes each.</summary>
internal static class PlannedFiles
{
    public static IEnumerable<PlannedFile> Of(ContractPlan plan)
    {
        var frame = new FileFrame(plan.Settings.Namespace);
        PlannedFile New(string name, Func<string> write) => new(name, frame, write);

        return Types(plan, frame, New)
            .Concat(plan.Settings.Parts.HasFlag(ContractParts.Client) && plan.Groups.Count > 0 ? Clients(plan, frame, New) : [])
            .Concat(Servers(plan, frame, New));
    }

    /// <summary>What the files that are written call to check values as JSON, and of a document of JSON Schema what checks any value.</summary>
    public static IEnumerable<PlannedFile> Schemas(ContractPlan plan)
    {
        if (!plan.Schemas.IsEmpty)
        {
            var frame = new FileFrame(plan.Settings.Namespace);
            var file = new PlannedFile(plan.Schemas.Name, frame, () => plan.Schemas.Write(frame));
            file.Write();
            yield return file;
        }
    }

    private static IEnumerable<PlannedFile> Types(ContractPlan plan, FileFrame frame, Func<string, Func<string>, PlannedFile> file)
    {
        var framework = plan.Types.Framework;
        var records = new RecordWriter(frame, framework, plan.Checks);
        return plan.Types.Plans.Select(type => file(type.Name, type switch
        {
            RecordPlan record => () => records.Write(record),
            WordsPlan words => () => WordsWriter.Write(words, frame),
            UnionPlan union => () => UnionWriter.Write(union, frame, framework),
            _ => throw new InvalidOperationException($"{type.GetType()} has no writer"),
        }));
    }

    private static IEnumerable<PlannedFile> Clients(ContractPlan plan, FileFrame frame, Func<string, Func<string>, PlannedFile> file)
    {
        var (settings, groups, credentials) = (plan.Settings, plan.Groups, plan.Credentials);
        var error = groups[0].ErrorName;
        var clients = new ClientWriter(frame, plan.Types.Framework, plan.Contract.Server ?? "", error, credentials);
        yield return file(error, () => ErrorWriter.Write(error, frame));
        foreach (var group in groups)
        {
            yield return file(group.ClientName, () => clients.Write(group));
        }

        if (credentials is not null)
        {
            yield return file(credentials.Name, () => CredentialsWriter.Write(credentials, frame));
            yield return file(credentials.HandlerName, () => CredentialsWriter.WriteHandler(credentials, frame));
        }

        if (settings.HasHttpClientFactory)
        {
            var registration = plan.Types.TakeName(settings.Name + "ClientServices");
            yield return file(registration, () => RegistrationWriter.Write(registration, settings.Name + "Client", settings.Namespace, [.. groups.Select(group => group.ClientName)], credentials, frame));
        }
    }

    private static IEnumerable<PlannedFile> Servers(ContractPlan plan, FileFrame frame, Func<string, Func<string>, PlannedFile> file)
    {
        var (contract, framework) = (plan.Contract, plan.Types.Framework);
        var mocks = new MockWriter(frame, framework, new ExampleReader(contract.References, new SchemaResolver(contract.References, new ContractFindings())));
        foreach (var server in plan.Servers)
        {
            if (server.MockName is { } mock)
            {
                yield return file(mock, () => mocks.Write(server));
            }

            yield return file(server.Name, () => new ServerWriter(frame, framework).Write(server));
            yield return file(server.EndpointsName, () => new EndpointsWriter(frame, contract.Server, plan.Checks).Write(server));
        }
    }
}
