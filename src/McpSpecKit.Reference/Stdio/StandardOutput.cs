using System.Text.Json.Nodes;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Stdio;

/// <summary>The standard output: one message a line, whole, in UTF-8 (page <c>basic/transports</c>, section "stdio").</summary>
/// <param name="output">Where the bytes go.</param>
/// <param name="behaviour">What the server decides.</param>
public sealed class StandardOutput(Stream output, ServerBehaviour behaviour) : IOutlet, IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <inheritdoc />
    public Task SendAsync(JsonNode message, CancellationToken cancellationToken) =>
        WriteLineAsync(behaviour.Write(message), cancellationToken);

    /// <summary>Writes a line, whatever it says.</summary>
    public async Task WriteLineAsync(string line, CancellationToken cancellationToken)
    {
        var bytes = behaviour.Encoding.GetBytes(line + "\n");
        await turn.WaitAsync(cancellationToken);
        try
        {
            // Once begun a line is finished, or the next one would be glued to half a message.
            await output.WriteAsync(bytes, CancellationToken.None);
            await output.FlushAsync(CancellationToken.None);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();
}
