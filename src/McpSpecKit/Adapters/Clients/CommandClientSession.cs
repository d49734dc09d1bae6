using McpSpecKit.Processes;

namespace McpSpecKit.Adapters.Clients;

/// <summary>A process that does its work and exits: nothing can be told to it, and its exit code is all that it says.</summary>
internal sealed class CommandClientSession : IClientSession
{
    private readonly OwnWork work = new("a driver can");
    private readonly ChildProcess process;
    private readonly string command;
    private readonly LogTail log;

    public CommandClientSession(ChildProcess process, string command)
    {
        (this.process, this.command) = (process, command);
        log = new LogTail(process);
    }

    public Task<ClientReport> TellAsync(ClientOrder order, CancellationToken cancellationToken) => Task.FromResult(work.Take(order));

    public async Task<ClientReport?> RestAsync(CancellationToken cancellationToken)
    {
        var code = await process.Exited.WaitAsync(cancellationToken);
        return code == 0
            ? new ClientReport(ClientOutcome.Done) { ExitCode = code }
            : new ClientReport(ClientOutcome.Failed, $"The client «{command}» exited with code {code}.{await log.TellAsync(cancellationToken)}") { ExitCode = code };
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
