using System.Net;
using System.Net.ServerSentEvents;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;

namespace McpSpecKit.Tests.Reference;

/// <summary>A plain HTTP client with a server of its own.</summary>
internal sealed class HttpPeer : IAsyncDisposable
{
    private readonly ReferenceHttpServer server;

    // A response that is disposed of is dropped at once: without this, the handler would read on for a while.
    private readonly HttpClient client = new(new SocketsHttpHandler { ResponseDrainTimeout = TimeSpan.Zero }) { Timeout = TimeSpan.FromSeconds(10) };

    private HttpPeer(ReferenceHttpServer server) => this.server = server;

    public Dictionary<string, string> Headers { get; } = new() { ["Accept"] = "application/json, text/event-stream" };

    public static async Task<HttpPeer> StartAsync(ServerBehaviour? behaviour = null) =>
        new(await ReferenceHttpServer.StartAsync(behaviour ?? new ServerBehaviour(), TimeProvider.System, CancellationToken.None));

    public static async Task<HttpPeer> HandshakeAsync(string version, string capabilities = "{}")
    {
        var peer = await StartAsync();
        using var answer = await peer.PostAsync(StdioPeer.Initialize(version, capabilities));
        peer.Headers["Mcp-Session-Id"] = answer.Headers.GetValues("Mcp-Session-Id").Single();
        using var accepted = await peer.PostAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        return peer;
    }

    public static async Task<JsonElement> BodyAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync());

    public static async IAsyncEnumerable<SseItem<string>> EventsAsync(HttpResponseMessage response)
    {
        await using var stream = await response.Content.ReadAsStreamAsync();
        await foreach (var item in SseParser.Create(stream).EnumerateAsync()) yield return item;
    }

    public Task<HttpResponseMessage> PostAsync(string body) => SendAsync(HttpMethod.Post, body);

    /// <summary>Posts a modern request with the headers that repeat it, and others in their place or beside them; null leaves one out.</summary>
    public async Task<HttpResponseMessage> PostModernAsync(string body, params (string Name, string? Value)[] others)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Endpoint)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        var headers = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in Headers) headers[name] = value;
        foreach (var (name, value) in Repeat(JsonElement.Parse(body))) headers[name] = value;
        foreach (var (name, value) in others) headers[name] = value;
        foreach (var (name, value) in headers)
            if (value is not null) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Posts with headers byte for byte, and reads all that comes until the connection ends.</summary>
    public async Task<string> SendRawAsync(string headers, string body, Encoding encoding)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Endpoint.Host, server.Endpoint.Port);
        await using var stream = socket.GetStream();
        var head = $"POST {server.Endpoint.AbsolutePath} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {encoding.GetByteCount(body)}\r\n{headers}\r\n";
        await stream.WriteAsync(encoding.GetBytes(head + body));
        using var reader = new StreamReader(stream, encoding);
        return await reader.ReadToEndAsync();
    }

    public async Task StopAsync() => await server.DisposeAsync();

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string? body = null)
    {
        using var request = new HttpRequestMessage(method, server.Endpoint);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in Headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static IEnumerable<(string Name, string? Value)> Repeat(JsonElement request)
    {
        yield return ("Mcp-Method", request.TextAt("method"));
        if (request.At("params", "_meta").TryGetProperty("io.modelcontextprotocol/protocolVersion", out var version))
            yield return ("MCP-Protocol-Version", version.GetString());
        if (request.At("params").TryGetProperty("name", out var name)) yield return ("Mcp-Name", name.GetString());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }
}
