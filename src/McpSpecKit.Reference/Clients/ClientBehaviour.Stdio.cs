using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>stdio, by the pages <c>basic/transports</c>, section "stdio"; from 2026-07-28 on <c>basic/transports/stdio</c>.</content>
public partial class ClientBehaviour
{
    /// <summary>A message as a line: itself and a line feed, since JSON as it is written here holds none.</summary>
    public virtual byte[] Line(byte[] message) => [.. message, (byte)'\n'];

    /// <summary>What becomes of the server's log: it is read to its end and says nothing of the server.</summary>
    public virtual async Task ReadLogAsync(Stream log)
    {
        try
        {
            await log.CopyToAsync(Stream.Null);
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The server is gone.
        }
    }

    /// <summary>Whether a server that is gone is launched again: where no handshake is lost with it (2026-07-28, section "Unexpected Termination").</summary>
    public virtual bool LaunchesAgain(Revision? agreed) => agreed is null;

    /// <summary>
    /// Ends the server: by the end of its input; if it stays, by SIGTERM; and if it stays still, by whoever kills it next (page
    /// <c>basic/lifecycle</c>, section "Shutdown"; from 2026-07-28 on section "Shutdown" of the page on stdio).
    /// </summary>
    public virtual async Task ShutDownAsync(ILaunchedServer server, TimeProvider time)
    {
        await CloseAsync(server.Input);
        if (await ExitsAsync(server, time)) return;
        server.Terminate();
        await ExitsAsync(server, time);
    }

    /// <summary>Whether a server that stays in spite of all is killed (the same section).</summary>
    public virtual bool KillsWhatStays => true;

    /// <summary>Ends the input of a server, which may have ended already.</summary>
    protected static async Task CloseAsync(Stream input)
    {
        try
        {
            await input.DisposeAsync();
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            // The server is gone.
        }
    }

    /// <summary>Whether a server exits within the time that it is given.</summary>
    protected async Task<bool> ExitsAsync(ILaunchedServer server, TimeProvider time)
    {
        try
        {
            await server.Exited.WaitAsync(Options.ExitWithin, time);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
