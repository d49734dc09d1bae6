using System.Text;
using System.Text.Json;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Embedded;

namespace McpSpecKit.Tests.Reference;

/// <summary>A client that writes and reads lines, and knows nothing of the protocol but the handshake.</summary>
internal sealed class StdioPeer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly EmbeddedProcess process;
    private readonly StreamReader output;

    public StdioPeer(ServerBehaviour? behaviour = null)
    {
        process = new EmbeddedProcess(behaviour ?? new ServerBehaviour(), TimeProvider.System);
        output = new StreamReader(process.Output, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
    }

    public Task<int> Exited => process.Exited.WaitAsync(Patience, TimeProvider.System);

    public static async Task<StdioPeer> HandshakeAsync(string version, string capabilities = "{}", ServerBehaviour? behaviour = null)
    {
        var peer = new StdioPeer(behaviour);
        await peer.WriteAsync(Initialize(version, capabilities));
        await peer.ReadAsync();
        await peer.WriteAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        return peer;
    }

    public static string Initialize(string version, string capabilities = "{}") =>
        $$$$"""{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"{{{{version}}}}","capabilities":{{{{capabilities}}}},"clientInfo":{"name":"peer","version":"1"}}}""";

    public static string Call(int id, string tool, string arguments = "{}") =>
        $$$$"""{"jsonrpc":"2.0","id":{{{{id}}}},"method":"tools/call","params":{"name":"{{{{tool}}}}","arguments":{{{{arguments}}}},"_meta":{"progressToken":"p{{{{id}}}}"}}}""";

    public static string Ping(int id) => $$"""{"jsonrpc":"2.0","id":{{id}},"method":"ping"}""";

    public Task WriteAsync(string line) => WriteBytesAsync(Encoding.UTF8.GetBytes(line + "\n"));

    public async Task WriteBytesAsync(byte[] bytes)
    {
        await process.Input.WriteAsync(bytes);
        await process.Input.FlushAsync();
    }

    public async Task<JsonElement> ReadAsync() => JsonElement.Parse(await ReadLineAsync() ?? throw new EndOfStreamException());

    public async Task<JsonElement> ReadUntilAsync(Func<JsonElement, bool> found)
    {
        var message = await ReadAsync();
        while (!found(message)) message = await ReadAsync();
        return message;
    }

    public Task<string?> ReadLineAsync() => output.ReadLineAsync().WaitAsync(Patience, TimeProvider.System);

    public async Task<JsonElement> AskAsync(string line)
    {
        await WriteAsync(line);
        return await ReadAsync();
    }

    public void CloseInput() => process.Input.Dispose();

    public void Terminate() => process.Terminate();

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        output.Dispose();
    }
}
