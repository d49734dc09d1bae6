using System.Net.Sockets;
using System.Text;

namespace McpSpecKit.Wire.Serving;

/// <summary>
/// What a client launches in the place of a server: it joins its standard streams to the kit, and tells it what a server can see of its
/// client. What to do is up to the kit, also when the input ends or a signal comes.
/// </summary>
public sealed class Relay
{
    /// <summary>The code with which a relay exits that has lost the kit.</summary>
    public const int ExitCodeWithoutTheKit = 70;

    private const int BufferLength = 64 * 1024;

    /// <summary>How long a signal waits for the end of the input that may have come before it: both are seen on ways of their own.</summary>
    private static readonly TimeSpan Overtaking = TimeSpan.FromMilliseconds(500);

    private readonly ILaunchLink link;
    private readonly (Stream Input, Stream Output, Stream Log) streams;
    private readonly TimeProvider time;
    private readonly TaskCompletionSource inputEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Relay(ILaunchLink link, Stream input, Stream output, Stream log, TimeProvider time)
    {
        (this.link, streams, this.time) = (link, (input, output, log), time);
        _ = PumpInputAsync();
    }

    /// <summary>Connects to the kit.</summary>
    /// <param name="address">The port of the kit on the loopback interface, and the word by which it knows its relays, parted by a colon.</param>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads.</param>
    /// <param name="log">What the client takes for the log.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FormatException">It is no such address.</exception>
    /// <exception cref="ConnectionLostException">Nobody listens there.</exception>
    public static async Task<Relay> ConnectAsync(
        string address, Stream input, Stream output, Stream log, TimeProvider time, CancellationToken cancellationToken)
    {
        var parts = address.Split(':');
        if (parts is not [var number, { Length: > 0 } word] || !ushort.TryParse(number, out var port))
            throw new FormatException($"«{address}» is no address of the kit; it hands one to each client that it judges over stdio.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync("127.0.0.1", port, cancellationToken);
        }
        catch (SocketException nobody)
        {
            socket.Dispose();
            throw new ConnectionLostException($"No run of the kit listens at {address} any more.", nobody);
        }

        var kit = new SocketLink(socket);
        await kit.SendAsync(new LaunchFrame(LaunchFrameKind.Introduction, Encoding.UTF8.GetBytes(word)), cancellationToken);
        return new Relay(kit, input, output, log, time);
    }

    /// <summary>Does what the kit says.</summary>
    /// <param name="cancellationToken">Lets go of the kit.</param>
    /// <returns>The code to exit with.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var frame in link.ReadAsync(cancellationToken))
        {
            if (frame.Kind is LaunchFrameKind.Exit) return frame.Data.Span[0];
            if (frame.Kind is LaunchFrameKind.Output) await WriteAsync(streams.Output, frame.Data, cancellationToken);
            if (frame.Kind is LaunchFrameKind.Log) await WriteAsync(streams.Log, frame.Data, cancellationToken);
        }

        return ExitCodeWithoutTheKit;
    }

    /// <summary>SIGTERM has come.</summary>
    public Task TellOfTerminationAsync() => TellAsync(LaunchFrameKind.Termination);

    /// <summary>SIGINT has come.</summary>
    public Task TellOfInterruptAsync() => TellAsync(LaunchFrameKind.Interrupt);

    private static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await stream.WriteAsync(bytes, cancellationToken);
            await stream.FlushAsync(cancellationToken);
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // A client that reads no more has not ended yet: the end of the input or a signal is still to come.
        }
    }

    private async Task TellAsync(LaunchFrameKind signal)
    {
        await Task.WhenAny(inputEnded.Task, Task.Delay(Overtaking, time, CancellationToken.None));
        await SendAsync(new LaunchFrame(signal));
    }

    private async Task PumpInputAsync()
    {
        var buffer = new byte[BufferLength];
        try
        {
            while (await streams.Input.ReadAsync(buffer) is var read and > 0)
                await SendAsync(new LaunchFrame(LaunchFrameKind.Input, buffer.AsMemory(0, read)));
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            // It ends as well as one that is closed in good order.
        }

        await SendAsync(new LaunchFrame(LaunchFrameKind.EndOfInput));
        inputEnded.TrySetResult();
    }

    private async Task SendAsync(LaunchFrame frame)
    {
        try
        {
            await link.SendAsync(frame, CancellationToken.None);
        }
        catch (ConnectionLostException)
        {
            // Whoever reads from the kit sees that it is gone.
        }
    }
}
