using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-007", "asks the client's model while it answers initialize, though the client is not ready")]
public sealed class AsksTheModelBesideItsAnswer : ServerBehaviour
{
    public override async Task<JsonObject> InitializeAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var result = await base.InitializeAsync(context, cancellationToken);
        if (MayAsk(context.Session, ClientCapability.Sampling))
            await context.Related.SendAsync(JsonRpc.Request(RequestId.Of("not-ready"), Method.CreateMessage, Question()), cancellationToken);
        return result;
    }

    private static JsonObject Question() => new()
    {
        ["messages"] = new JsonArray(new JsonObject
        {
            ["role"] = "user",
            ["content"] = new JsonObject { ["type"] = "text", ["text"] = "Who is there?" },
        }),
        ["maxTokens"] = 10,
    };
}
