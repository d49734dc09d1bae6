using System.Text;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Steps.Processes;

/// <summary>The pages basic/transports, section "stdio", and, from 2026-07-28 on, basic/transports/stdio.</summary>
[Binding]
public sealed class StdioSteps(ServerConversation conversation)
{
    private int before;

    /// <summary>
    /// The client writes broken JSON, nothing, a JSON string, a request without its params or a message that ends with CRLF, each ended by
    /// a line feed.
    /// </summary>
    [When("the client writes {} as a line")]
    public async Task WhenTheClientWrites(string input)
    {
        var client = await conversation.ProbeAsync();
        before = client.Received.Count;
        await client.SendRawAsync(Encoding.UTF8.GetBytes(Line(input, client)), conversation.Stopped);
        await conversation.SettleAsync();
    }

    private static string Line(string input, ServerProbe client) => input switch
    {
        "broken JSON" => """{"jsonrpc": "2.0", "id": "broken", "method": """,
        "nothing" => "",
        "a JSON string" => "\"hello\"",
        "a request without its params" => """{"jsonrpc": "2.0", "id": "no-params", "method": "tools/call"}""",
        "a message that ends with CRLF" => $"{client.PlainRequest().Message.ToJsonString(ProtocolJson.Compact)}\r",
        _ => throw new FormatException($"There is no such line as {input}."),
    };
}
