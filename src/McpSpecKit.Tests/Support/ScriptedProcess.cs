using System.IO.Pipelines;
using System.Text;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Support;

/// <summary>A server of a few lines: it says something when it starts, and something to each message.</summary>
internal sealed class ScriptedProcess : IServerProcess
{
    private readonly Pipe input = new();
    private readonly Pipe output = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly CancellationTokenSource stop = new();

    public ScriptedProcess(Func<JsonRpcMessage, IEnumerable<string>> script, string opening = "", int? diesAfter = null)
        : this((JsonRpcMessage message) => script(message).Select(Encoding.UTF8.GetBytes), opening, diesAfter)
    {
    }

    /// <summary>A server that says something in bytes of its own, a line each.</summary>
    public static ScriptedProcess OfBytes(Func<JsonRpcMessage, IEnumerable<byte[]>> script) => new(script, "", diesAfter: null);

    private ScriptedProcess(Func<JsonRpcMessage, IEnumerable<byte[]>> script, string opening, int? diesAfter)
    {
        Input = input.Writer.AsStream();
        Output = output.Reader.AsStream();
        Exited = Task.Run(() => RunAsync(script, opening, diesAfter));
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public Stream Error => Stream.Null;

    public Task<int> Exited { get; }

    public void Terminate() => stop.Cancel();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Exited;
        stop.Dispose();
    }

    private async Task<int> RunAsync(Func<JsonRpcMessage, IEnumerable<byte[]>> script, string opening, int? diesAfter)
    {
        await using var writer = output.Writer.AsStream();
        using var reader = new StreamReader(input.Reader.AsStream());
        try
        {
            if (opening.Length > 0) await WriteAsync(writer, Encoding.UTF8.GetBytes(opening));
            for (var taken = 0; taken != diesAfter && await reader.ReadLineAsync(stop.Token) is { } line; taken++)
            {
                foreach (var answer in script(JsonRpcReader.Read(line))) await WriteAsync(writer, answer);
            }

            return 0;
        }
        catch (OperationCanceledException)
        {
            return 143;
        }
    }

    private static async Task WriteAsync(Stream writer, byte[] line)
    {
        await writer.WriteAsync((byte[])[.. line, (byte)'\n']);
        await writer.FlushAsync();
    }
}
