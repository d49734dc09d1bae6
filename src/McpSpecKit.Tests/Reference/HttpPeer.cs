using System.Net;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;

namespace McpSpecKit.Tests.Reference;

/// <summary>A plain HTTP client with a server of its own.</summary>
internal sealed class HttpPeer : IAsyncDisposable
{
    private readonly ReferenceHttpServer server;
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(10) };

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

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string? body = null)
    {
        using var request = new HttpRequestMessage(method, server.Endpoint);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in Headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }
}
