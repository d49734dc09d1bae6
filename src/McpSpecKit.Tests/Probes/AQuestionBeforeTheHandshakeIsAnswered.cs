using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Tests.Probes;

/// <summary>On the stream that answers initialize, a server pings first and gives the result once it has the answer.</summary>
public sealed class AQuestionBeforeTheHandshakeIsAnswered
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task IsAnsweredInTheSessionThatTheStreamNames()
    {
        var answered = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await SseServer.StartAsync(_ => Task.CompletedTask, Post);
        var channel = new StreamableHttpChannel(server.Url, new Waits(Window, TimeSpan.Zero), TimeProvider.System);
        await using var probe = new ServerProbe(channel, ClientProfile.Bare, new Waits(Window, TimeSpan.Zero), TimeProvider.System);

        var reply = await probe.InitializeAsync("2025-11-25", Headers.None, CancellationToken.None);

        Assert.IsType<Reply.Success>(reply);
        Assert.Equal("session-1", await answered.Task);

        async Task Post(HttpContext http)
        {
            using var reader = new StreamReader(http.Request.Body);
            var message = JsonRpcReader.Read(await reader.ReadToEndAsync());
            if (message is not JsonRpcRequest request)
            {
                http.Response.StatusCode = StatusCodes.Status202Accepted;
                answered.TrySetResult(http.Request.Headers[Headers.SessionId].ToString());
                return;
            }

            http.Response.Headers[Headers.SessionId] = "session-1";
            await SseServer.SayAsync(http, "data: {\"jsonrpc\":\"2.0\",\"id\":\"early\",\"method\":\"ping\"}\n\n");
            await answered.Task.WaitAsync(Window);
            await SseServer.SayAsync(http, $"data: {string.Concat(ScriptedServer.Minimal(request))}\n\n");
        }
    }
}
