using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Rules;

/// <summary>What a server writes to its output; see the pages basic/transports, section "stdio", and basic/transports/stdio.</summary>
public sealed class ServerOutputRules(ServerConversation conversation, ServerTraffic traffic)
{
    /// <summary>The first byte of the output that is no white space opens a JSON object or array.</summary>
    [Rule("the first byte of the server opens a message")]
    public async Task TheFirstByteOpensAMessage()
    {
        if ((await conversation.ProbeAsync()).Channel is not StdioChannel channel) throw new NotApplicableException("The server is not reached over standard streams");
        var first = channel.Output.First ?? throw traffic.Nothing("byte");
        if (first is not ((byte)'{' or (byte)'[')) throw new ClauseBrokenException("a brace as the first byte", $"the byte {first:X2}");
    }
}
