using System.Buffers;

namespace McpSpecKit.Wire.Serving;

/// <summary>The kit's server as one process that the client under test has launched: what it is told, and what it says. Both are written down.</summary>
public sealed class ServerLaunch
{
    private readonly ILaunchLink link;
    private readonly Transcript transcript;
    private readonly ArrayBufferWriter<byte> rest = new();

    internal ServerLaunch(ILaunchLink link, Transcript transcript, int number)
    {
        (this.link, this.transcript, Number) = (link, transcript, number);
        var suffix = number == 1 ? "" : $" #{number}";
        (InputLane, OutputLane, LogLane, ProcessLane) = ($"stdin{suffix}", $"stdout{suffix}", $"stderr{suffix}", $"process{suffix}");
        transcript.Add(FrameDirection.Event, ProcessLane, "the client launches the server");
    }

    /// <summary>1 for the first process that was launched, and so on.</summary>
    public int Number { get; }

    /// <summary>What the client's lines looked like as bytes.</summary>
    public LineTally Lines { get; } = new();

    private string InputLane { get; }

    private string OutputLane { get; }

    private string LogLane { get; }

    private string ProcessLane { get; }

    /// <summary>What happens, until the process is there no more.</summary>
    /// <param name="take">Takes a line that is not blank, without its line feed.</param>
    /// <param name="happened">Hears of what happens beside.</param>
    /// <param name="cancellationToken">Listens no further.</param>
    internal async Task ListenAsync(Func<byte[], Task> take, Func<LaunchEvent, Task> happened, CancellationToken cancellationToken)
    {
        await foreach (var frame in link.ReadAsync(cancellationToken))
        {
            switch (frame.Kind)
            {
                case LaunchFrameKind.Input:
                    await TakeAsync(frame.Data, take);
                    break;
                case LaunchFrameKind.EndOfInput:
                    if (rest.WrittenCount > 0) await EndLineAsync(take);
                    await HappenAsync(LaunchEvent.InputEnded, "the client closes the server's input", happened);
                    break;
                case LaunchFrameKind.Termination:
                    await HappenAsync(LaunchEvent.Terminated, "the client sends SIGTERM", happened);
                    break;
                case LaunchFrameKind.Interrupt:
                    await HappenAsync(LaunchEvent.Interrupted, "the client sends SIGINT", happened);
                    break;
                default:
                    // Nothing else comes from a relay.
                    break;
            }
        }
    }

    /// <summary>Writes a line to the client.</summary>
    /// <exception cref="ConnectionLostException">The process is gone.</exception>
    internal Task WriteAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        transcript.Add(FrameDirection.ToSubject, OutputLane, line.Span);
        byte[] bytes = [.. line.Span, (byte)'\n'];
        return link.SendAsync(new LaunchFrame(LaunchFrameKind.Output, bytes), cancellationToken);
    }

    /// <summary>Writes to the log.</summary>
    /// <exception cref="ConnectionLostException">The process is gone.</exception>
    internal Task LogAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        transcript.Add(FrameDirection.ToSubject, LogLane, text.Span);
        return link.SendAsync(new LaunchFrame(LaunchFrameKind.Log, text), cancellationToken);
    }

    /// <summary>Has the process exit.</summary>
    /// <exception cref="ConnectionLostException">The process is gone.</exception>
    internal Task ExitAsync(byte code, CancellationToken cancellationToken)
    {
        transcript.Add(FrameDirection.Event, ProcessLane, $"the server exits with code {code}");
        return link.SendAsync(new LaunchFrame(LaunchFrameKind.Exit, new[] { code }), cancellationToken);
    }

    /// <summary>Writes down that the process was killed.</summary>
    internal void TellOfItsDeath() => transcript.Add(FrameDirection.Event, ProcessLane, "the server is gone: it was killed");

    private Task HappenAsync(LaunchEvent what, string sentence, Func<LaunchEvent, Task> happened)
    {
        transcript.Add(FrameDirection.Event, what is LaunchEvent.InputEnded ? InputLane : ProcessLane, sentence);
        return happened(what);
    }

    private async Task TakeAsync(ReadOnlyMemory<byte> data, Func<byte[], Task> take)
    {
        while (data.Span.IndexOf((byte)'\n') is var end and >= 0)
        {
            Keep(data.Span[..end]);
            await EndLineAsync(take);
            data = data[(end + 1)..];
        }

        Keep(data.Span);
    }

    /// <summary>Of a line without an end the beginning is kept, which is no message.</summary>
    private void Keep(ReadOnlySpan<byte> more) => rest.Write(more[..Math.Min(more.Length, LongestMessage.Bytes - rest.WrittenCount)]);

    private async Task EndLineAsync(Func<byte[], Task> take)
    {
        var line = rest.WrittenSpan.ToArray();
        rest.ResetWrittenCount();
        transcript.Add(FrameDirection.FromSubject, InputLane, line);
        Lines.Add(line);
        if (!LineTally.IsBlank(line)) await take(line);
    }
}
