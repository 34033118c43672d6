using AutoDev.Sandbox.Worker;

if (args is not ["work"])
{
    Console.Error.WriteLine("This process runs candidate code for AutoDev.Build, which starts it by itself.");
    return 2;
}

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
return WorkerMain.Run(input, output);
