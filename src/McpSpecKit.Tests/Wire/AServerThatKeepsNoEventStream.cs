using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Tests.Wire;

/// <summary>Whatever a server does instead of HTTP+SSE, the survey ends within its window and says what it was.</summary>
public sealed class AServerThatKeepsNoEventStream
{
    private static readonly Waits Brief = new(TimeSpan.FromMilliseconds(1500), TimeSpan.FromMilliseconds(20));
    private static readonly Waits Patient = new(TimeSpan.FromSeconds(8), TimeSpan.FromMilliseconds(20));

    public static TheoryData<string> Names => [.. Servers.Keys];

    private static Dictionary<string, (Func<HttpContext, Task> Get, Func<HttpContext, Task>? Post, string Failure)> Servers { get; } = new()
    {
        ["not found"] = (SseServer.Answer(404), null, "opens no stream of events: it answered with HTTP status 404."),
        ["broken"] = (SseServer.Answer(500, body: "oops"), null, "opens no stream of events: it answered with HTTP status 500."),
        ["a page"] = (SseServer.Answer(200, "text/html", "<html>"), null, "opens no stream of events: it answered with text/html."),
        ["moved"] = (Move, null, "opens no stream of events: it answered with HTTP status 301."),
        ["mute"] = (SseServer.StayAsync, null, "did not answer the GET of its stream within 1.5 s."),
        ["cut"] = (Cut, null, "cannot be reached: "),
        ["no endpoint"] = (SseServer.Stream(": nothing yet\n\n"), null, "but sent no event «endpoint» within 1.5 s."),
        ["another event"] = (
            SseServer.Stream("event: hello\ndata: world\n\n"), null, "sent no event «endpoint» within 1.5 s; the first event was «hello»."),
        ["closed at once"] = (http => SseServer.SayAsync(http, ""), null, "sends no more: the server ended the stream."),
        ["no address"] = (Endpoint("""{"uri": "/m"}"""), null, """holds no URI but «{"uri": "/m"}»."""),
        ["an empty address"] = (Endpoint(""), null, "holds no URI but «»."),
        ["a foreign origin"] = (
            Endpoint("http://evil.example/m"), null, "leads to http://evil.example/m, which is of another origin; a client does not follow it."),
        ["a foreign port"] = (Endpoint("//127.0.0.1:9/m"), null, "leads to http://127.0.0.1:9/m, which is of another origin"),
        ["no place to post"] = (Endpoint("/m"), SseServer.Answer(404), "to initialize came HTTP status 404"),
        ["broken post"] = (Endpoint("/m"), SseServer.Answer(500), "to initialize came HTTP status 500"),
        ["mute post"] = (Endpoint("/m"), SseServer.StayAsync, "to initialize came no answer within 6 s"),
        ["no answer"] = (Endpoint("/m"), null, "to initialize came no answer within 6 s"),
        ["a flood"] = (FloodAsync, null, "to initialize came no answer within 6 s, but another message: "),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task IsToldFromOneThatDoes(string name)
    {
        var (get, post, failure) = Servers[name];
        await using var server = await SseServer.StartAsync(get, post);
        var waits = failure.Contains("within", StringComparison.Ordinal) ? Brief : Patient;
        await using var adapter = new HttpServerAdapter([new HttpAddress(Transport.HttpSse, server.Url)], start: null, claims: [], waits);

        var survey = await new ServerSurveyor(adapter, new Dictionary<ToolRole, string>(), waits, TimeProvider.System)
            .SurveyAsync(CancellationToken.None)
            .WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Contains(failure, Assert.Single(survey).Failure, StringComparison.Ordinal);
        Assert.NotEmpty(survey[0].Transcript);
    }

    [Fact]
    public async Task IsToldFromNoServerAtAll()
    {
        var address = new HttpAddress(Transport.HttpSse, new Uri($"http://127.0.0.1:{FreePort.Find()}/sse"));
        await using var adapter = new HttpServerAdapter([address], start: null, claims: [], Patient);

        var survey = await new ServerSurveyor(adapter, new Dictionary<ToolRole, string>(), Patient, TimeProvider.System)
            .SurveyAsync(CancellationToken.None);

        Assert.Contains($"The server at {address.Url} cannot be reached: Connection refused.", survey[0].Failure, StringComparison.Ordinal);
    }

    private static Func<HttpContext, Task> Endpoint(string address) => SseServer.Stream($"event: endpoint\ndata: {address}\n\n");

    private static Task Move(HttpContext http)
    {
        http.Response.Redirect("/elsewhere", permanent: true);
        return Task.CompletedTask;
    }

    private static Task Cut(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    private static async Task FloodAsync(HttpContext http)
    {
        await SseServer.SayAsync(http, "event: endpoint\ndata: /m\n\n");
        while (!http.RequestAborted.IsCancellationRequested)
            await SseServer.SayAsync(http, "data: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\"}\n\n");
    }
}
