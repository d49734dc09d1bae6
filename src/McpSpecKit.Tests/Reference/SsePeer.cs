using System.Net.ServerSentEvents;
using System.Text;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;

namespace McpSpecKit.Tests.Reference;

/// <summary>Plain HTTP clients of HTTP+SSE with a server of their own.</summary>
internal sealed class SsePeer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ReferenceHttpServer server;
    private readonly HttpClient client = new() { Timeout = Patience };

    private SsePeer(ReferenceHttpServer server) => this.server = server;

    public static async Task<SsePeer> StartAsync() =>
        new(await ReferenceHttpServer.StartAsync(new ServerBehaviour(), TimeProvider.System, CancellationToken.None));

    public static async Task<SseItem<string>> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(Patience));
        return events.Current;
    }

    public IAsyncEnumerator<SseItem<string>> Open() => EventsAsync().GetAsyncEnumerator();

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? body = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(server.EventStream, address));
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (origin is not null) request.Headers.Add("Origin", origin);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public Task<HttpResponseMessage> PostAsync(string address, string body) => SendAsync(HttpMethod.Post, address, body);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    private async IAsyncEnumerable<SseItem<string>> EventsAsync()
    {
        await using var stream = await client.GetStreamAsync(server.EventStream);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync()) yield return item;
    }
}
