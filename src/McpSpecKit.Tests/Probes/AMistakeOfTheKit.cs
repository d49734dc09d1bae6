using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Probes;

public sealed class AMistakeOfTheKit
{
    private readonly List<string> received = [];

    [Fact]
    public async Task IsFoundBeforeItIsSent()
    {
        await using var probe = Probe();

        var mistake = await Assert.ThrowsAsync<KitMistakeException>(
            () => probe.RequestAsync(Method.Initialize, new JsonObject { ["protocolVersion"] = "2025-06-18" }, CancellationToken.None));

        Assert.StartsWith("The kit was about to break the rules of 2025-06-18 by mistake. At /params: The member 'capabilities' is missing.", mistake.Message, StringComparison.Ordinal);
        Assert.Empty(received);
    }

    [Fact]
    public async Task IsFoundInANotification()
    {
        await using var probe = Probe();

        await Assert.ThrowsAsync<KitMistakeException>(() => probe.NotifyAsync(Method.Cancelled, new JsonObject { ["requestId"] = 1.5 }, CancellationToken.None));
    }

    [Fact]
    public async Task IsJudgedByTheRevisionThatTheRequestNames()
    {
        var metadata = RequestMetadata.For(Revision.Parse("2026-07-28"), []);
        metadata.Remove(MetaKey.ClientCapabilities);
        await using var probe = Probe();

        var mistake = await Assert.ThrowsAsync<KitMistakeException>(
            () => probe.RequestAsync(Method.ListTools, new JsonObject { ["_meta"] = metadata }, CancellationToken.None));

        Assert.Contains("2026-07-28", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsNoneWhereAHandshakeFollowsAModernRequest()
    {
        var metadata = new JsonObject { ["_meta"] = RequestMetadata.For(Revision.Parse("2026-07-28"), []) };
        await using var probe = Probe();

        await probe.RequestAsync(Method.Discover, metadata, CancellationToken.None);

        Assert.IsType<Reply.Success>(await probe.InitializeAsync("2025-06-18", Headers.None, CancellationToken.None));
    }

    [Fact]
    public async Task IsNoneWhereItIsMeant()
    {
        await using var probe = Probe();

        var reply = await probe.SendAsync(probe.Draft(Method.Initialize).Wrongly(_ => { }), CancellationToken.None);
        await probe.SendRawAsync("nonsense"u8.ToArray(), CancellationToken.None);
        await probe.SendAsync(probe.PlainRequest(), CancellationToken.None);

        Assert.IsType<Reply.Success>(reply);
        Assert.Contains("nonsense", received);
    }

    private ServerProbe Probe()
    {
        var process = new ScriptedProcess(message =>
        {
            received.Add(message is MalformedMessage malformed ? malformed.Text : message.ToString());
            return message is JsonRpcRequest request ? [JsonRpc.Result(request.Id).ToJsonString()] : [];
        });
        return new ServerProbe(new StdioChannel(process, TimeProvider.System), ClientProfile.Bare, Waits.Default, TimeProvider.System);
    }
}
