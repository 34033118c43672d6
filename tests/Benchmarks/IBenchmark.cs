using Benchmarks.Projects;
using Benchmarks.Reports;

namespace Benchmarks;

internal interface IBenchmark
{
    /// <summary>As it is written on the command line.</summary>
    string Name { get; }

    IAsyncEnumerable<Figure> RunAsync(Workshop workshop);
}
