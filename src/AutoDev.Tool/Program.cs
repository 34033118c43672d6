using AutoDev.Tool;
using AutoDev.Tool.Commands;

// The build's own call is answered before a command line library is loaded: its start-up is on every developer's clock.
return args is ["build", "--inputs", var inputs]
    ? await BuildCommand.RunAsync(inputs, CancellationToken.None)
    : await CommandLine.InvokeAsync(args);
