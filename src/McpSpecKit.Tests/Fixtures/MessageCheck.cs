using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Fixtures;

/// <summary>Checks the messages of one exchange, and the results by the methods of the requests that they answer.</summary>
internal sealed class MessageCheck(Revision revision)
{
    private readonly Dictionary<(Party Sender, string Id), string> asked = [];

    public void AssertValid(Party sender, JsonElement message) => AssertValid(revision, sender, message);

    public void AssertValid(Revision spoken, Party sender, JsonElement message)
    {
        foreach (var single in message.ValueKind is JsonValueKind.Array ? message.EnumerateArray() : Enumerable.Repeat(message, 1))
        {
            Assert.Empty(MessageSchemas.Embedded.Validate(spoken, sender, single, MethodOf(sender, single)));
        }

        Assert.Empty(MessageSchemas.Embedded.Validate(spoken, sender, message));
    }

    private string MethodOf(Party sender, JsonElement message)
    {
        if (!message.TryGetProperty("id", out var id)) return "";
        if (message.TryGetProperty("method", out var method)) return asked[(sender, id.GetRawText())] = method.GetString()!;
        return asked.GetValueOrDefault((sender is Party.Client ? Party.Server : Party.Client, id.GetRawText()), "");
    }
}
