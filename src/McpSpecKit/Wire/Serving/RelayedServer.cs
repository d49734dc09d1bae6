using System.IO.Pipelines;

namespace McpSpecKit.Wire.Serving;

/// <summary>The kit's server as a client in this process launches it: pipes for its streams, a relay for its life. Disposing kills it.</summary>
internal sealed class RelayedServer : IServerProcess
{
    private const int ExitCodeOfKilled = 137;

    private readonly CancellationTokenSource killed = new();
    private readonly Pipe input = new();
    private readonly Pipe output = new();
    private readonly Pipe log = new();
    private readonly ILaunchLink link;
    private readonly Relay relay;
    private readonly CancellationToken kill;

    public RelayedServer(ILaunchLink link, TimeProvider time)
    {
        (this.link, kill) = (link, killed.Token);
        relay = new Relay(link, input.Reader.AsStream(), output.Writer.AsStream(), log.Writer.AsStream(), time);
        (Input, Output, Error) = (input.Writer.AsStream(), output.Reader.AsStream(), log.Reader.AsStream());
        Exited = Task.Run(RunAsync);
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public Stream Error { get; }

    public Task<int> Exited { get; }

    public void Terminate()
    {
        if (!Exited.IsCompleted) _ = relay.TellOfTerminationAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (killed.IsCancellationRequested) return;
        await killed.CancelAsync();
        await Exited;
        killed.Dispose();
    }

    private async Task<int> RunAsync()
    {
        try
        {
            return await relay.RunAsync(kill);
        }
        catch (OperationCanceledException)
        {
            return ExitCodeOfKilled;
        }
        finally
        {
            await link.DisposeAsync();
            await input.Reader.CompleteAsync();
            await output.Writer.CompleteAsync();
            await log.Writer.CompleteAsync();
        }
    }
}
