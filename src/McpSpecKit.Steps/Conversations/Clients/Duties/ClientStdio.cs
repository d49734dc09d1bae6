using McpSpecKit.Verdicts;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>What a client writes to a server that it launches; see the pages basic/transports, section "stdio", and basic/transports/stdio.</summary>
public sealed class ClientStdio(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>Some line is a request.</summary>
    [Deed("sends a request to the server's input")]
    public void TheClientSendsARequest()
    {
        conversation.Require(traffic.Messages.Count > 0, "The client has written nothing to the server's input");
        if (traffic.Requests.Count == 0) throw new ClauseBrokenException("a request to the server's input", $"{traffic.Messages[0].Message}");
    }

    /// <summary>The first byte that is no white space opens a JSON object or array, in each server that was launched and written to.</summary>
    [Rule("the first byte of the client opens a message")]
    public void TheFirstByteOpensAMessage() => conversation.Demand(
        "byte",
        [.. Launches.Select(launch => launch.Lines.First).OfType<byte>()],
        first => first is (byte)'{' or (byte)'[',
        "a brace as the first byte",
        first => $"the byte {first:X2}");

    private IEnumerable<ServerLaunch> Launches => conversation.Log.Events.Select(happened => happened.Launch).Distinct();
}
