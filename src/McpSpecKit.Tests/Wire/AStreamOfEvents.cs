using System.Collections.Concurrent;
using System.Text;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Tests.Wire;

public sealed class AStreamOfEvents
{
    private static readonly byte[] Ping = Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":1,"method":"ping"}""");
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private readonly HeardMessages heard = new();
    private readonly ConcurrentQueue<(string Address, string Type, string Origin)> posted = new();

    [Theory]
    [InlineData("/messages?session=1", "/messages?session=1")]
    [InlineData("messages", "/messages")]
    [InlineData("?session=a%20b", "/sse?session=a%20b")]
    [InlineData("{origin}/deep/er", "/deep/er")]
    public async Task NamesTheAddressThatMessagesArePostedTo(string named, string address)
    {
        await using var server = await SseServer.StartAsync(
            http => SseServer.Stream($"event: endpoint\ndata: {named.Replace("{origin}", OriginOf(http), StringComparison.Ordinal)}\n\n")(http),
            Accept);
        await using var channel = Connect(server);

        var delivery = await channel.SendAsync(Ping, Headers.ForPost, CancellationToken.None);

        Assert.Equal(202, delivery.Status);
        Assert.Equal([address], posted.Select(post => post.Address));
        Assert.Equal("application/json", posted.Single().Type);
    }

    [Fact]
    public async Task BringsTheMessagesOfTheServerAndNothingElse()
    {
        await using var server = await SseServer.StartAsync(SseServer.Stream(
            ": hello\n\nevent: endpoint\ndata: /m\n\nevent: other\ndata: {}\n\ndata: {\"jsonrpc\":\"2.0\",\ndata: \"id\":1,\"result\":{}}\n\n"));
        await using var channel = Connect(server);

        var delivery = await channel.SendAsync(Ping, Headers.ForPost, CancellationToken.None);

        Assert.IsType<JsonRpcResult>(await heard.NextAsync());
        Assert.Equal("GET #1", delivery.Lane);
        Assert.Equal(
            [
                "GET #1 ToSubject ", "GET #1 FromSubject ", "GET #1 FromSubject event: endpoint data: /m",
                "GET #1 FromSubject event: other data: {}", "GET #1 FromSubject event: message data: {\"jsonrpc\":\"2.0\",\n\"id\":1,\"result\":{}}",
            ],
            channel.Transcript.Frames.Where(frame => frame.Lane == "GET #1").Select(frame => $"{frame.Lane} {frame.Direction} {frame.Text}"));
    }

    [Fact]
    public async Task IsOpenedOnceWithTheHeadersAskedFor()
    {
        var opened = new ConcurrentQueue<string>();
        await using var server = await SseServer.StartAsync(
            http =>
            {
                opened.Enqueue($"{http.Request.Headers.Origin} {http.Request.Headers.Accept}");
                return SseServer.Stream("event: endpoint\ndata: /m\n\n")(http);
            },
            Accept);
        await using var channel = Connect(server);
        var origin = Headers.ForStream.With("Origin", "http://a.example");

        var first = await channel.OpenStreamAsync(origin, CancellationToken.None);
        var second = await channel.OpenStreamAsync(origin, CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => channel.SendAsync(Ping, origin, CancellationToken.None)));

        Assert.Equal((200, "text/event-stream"), (first!.Status, first.Headers["Content-Type"]));
        Assert.Null(second);
        Assert.Equal(["http://a.example text/event-stream"], opened);
        Assert.Equal(5, posted.Count(post => post.Origin == "http://a.example"));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task IsNoPromiseThatAPostIsTaken(int status)
    {
        await using var server = await SseServer.StartAsync(
            SseServer.Stream("event: endpoint\ndata: /m\n\n"),
            SseServer.Answer(status, "application/json", """{"jsonrpc":"2.0","error":{"code":-32600,"message":"no"}}"""));
        await using var channel = Connect(server);

        var delivery = await channel.SendAsync(Ping, Headers.ForPost, CancellationToken.None);

        Assert.Equal((status, false, true), (delivery.Status, delivery.Accepted, delivery.Ended.IsCompleted));
        Assert.Equal(-32600, Assert.IsType<JsonRpcError>(delivery.Body.Single()).Code);
    }

    [Fact]
    public async Task EndsWhenTheServerEndsIt()
    {
        await using var server = await SseServer.StartAsync(http => SseServer.SayAsync(http, "event: endpoint\ndata: /m\n\n"));
        await using var channel = Connect(server);

        await channel.OpenStreamAsync(Headers.None, CancellationToken.None);

        Assert.Equal($"The server at {server.Url} sends no more: the server ended the stream.", await heard.Ended.WaitAsync(Window));
    }

    [Fact]
    public async Task EndsWhenTheClientLeaves()
    {
        var left = new TaskCompletionSource();
        await using var server = await SseServer.StartAsync(async http =>
        {
            await SseServer.Stream("event: endpoint\ndata: /m\n\n")(http);
            left.SetResult();
        });
        await using var channel = Connect(server);
        await channel.OpenStreamAsync(Headers.None, CancellationToken.None);

        channel.Leave();

        await left.Task.WaitAsync(Window);
        Assert.EndsWith("the client ended the stream.", await heard.Ended.WaitAsync(Window), StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsCutWhereAnEventNeverEnds()
    {
        await using var server = await SseServer.StartAsync(async http =>
        {
            var junk = new string('x', 64 * 1024);
            await SseServer.SayAsync(http, "event: endpoint\ndata: /m\n\ndata: ");
            while (!http.RequestAborted.IsCancellationRequested) await SseServer.SayAsync(http, junk);
        });
        await using var channel = Connect(server);

        await channel.OpenStreamAsync(Headers.None, CancellationToken.None);

        Assert.Contains("a message is longer than 1048576 bytes", await heard.Ended.WaitAsync(Window), StringComparison.Ordinal);
    }

    private HttpSseChannel Connect(SseServer server)
    {
        var channel = new HttpSseChannel(server.Url, new Waits(Window, Window), TimeProvider.System);
        channel.Listen(heard);
        return channel;
    }

    private Task Accept(HttpContext http)
    {
        posted.Enqueue(($"{http.Request.Path}{http.Request.QueryString}", $"{http.Request.ContentType}", $"{http.Request.Headers.Origin}"));
        http.Response.StatusCode = StatusCodes.Status202Accepted;
        return Task.CompletedTask;
    }

    private static string OriginOf(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";
}
