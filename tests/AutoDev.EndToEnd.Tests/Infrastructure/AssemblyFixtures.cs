using AutoDev.EndToEnd.Tests.Infrastructure;

[assembly: AssemblyFixture(typeof(PackedFeed))]
