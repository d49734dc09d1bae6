using System.Text;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class AnErrorStatusWithAStream
{
    private static readonly byte[] Unknown = Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":1,"method":"no/such-method"}""");

    [Fact]
    public async Task BringsTheErrorThatTheStreamHolds()
    {
        await using var server = await SseServer.StartAsync(SseServer.StayAsync, http =>
        {
            http.Response.StatusCode = 404;
            return SseServer.SayAsync(http, "data: {\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32601,\"message\":\"no\"}}\n\n");
        });
        await using var channel = new StreamableHttpChannel(server.Url, Waits.Default, TimeProvider.System);
        var heard = new HeardMessages();
        channel.Listen(heard);

        var delivery = await channel.SendAsync(Unknown, Headers.ForPost, CancellationToken.None);

        Assert.Equal(404, delivery.Status);
        Assert.Equal(-32601, Assert.IsType<JsonRpcError>(await heard.NextAsync()).Code);
    }
}
