using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Tools;

/// <summary>Asks the client for something, if the client declared that it can be asked (page <c>basic/lifecycle</c>, section "Operation").</summary>
internal sealed class AskingTool(string name, string description, string capability, string method, Func<JsonObject?> parameters)
    : Tool(name, description)
{
    public static readonly AskingTool Sampling = new(
        "test_sampling", "Asks the client's model for a completion.", ClientCapability.Sampling, Method.CreateMessage, () => new JsonObject
        {
            ["messages"] = new JsonArray(new JsonObject
            {
                ["role"] = "user",
                ["content"] = new JsonObject { ["type"] = "text", ["text"] = "Say hello." },
            }),
            ["maxTokens"] = 100,
        });

    public static readonly AskingTool Roots = new(
        "test_list_roots", "Asks the client for its roots.", ClientCapability.Roots, Method.ListRoots, () => null);

    public static readonly AskingTool Elicitation = new(
        "test_elicitation", "Asks the client's user for a name.", ClientCapability.Elicitation, Method.Elicit, () => new JsonObject
        {
            ["message"] = "What is your name?",
            ["requestedSchema"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["name"] = new JsonObject { ["type"] = "string" } },
                ["required"] = new JsonArray("name"),
            },
        });

    protected override JsonObject Properties => new()
    {
        ["timeoutMilliseconds"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
    };

    public override bool IsOffered(Revision revision, ServerBehaviour behaviour) => behaviour.IsDefined(revision, capability);

    public override async Task<JsonObject> CallAsync(
        RequestContext context, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken)
    {
        if (!behaviour.MayAsk(context.Session, capability)) return Failure($"The client did not declare the capability '{capability}'.");

        TimeSpan? timeout = arguments.Integer("timeoutMilliseconds") is int given and > 0 ? TimeSpan.FromMilliseconds(given) : null;
        try
        {
            var answer = await context.AskAsync(method, parameters(), timeout, cancellationToken);
            return Answer($"The client answered {answer.GetRawText()}");
        }
        catch (TimeoutException)
        {
            return Failure($"The client did not answer '{method}' in time.");
        }
        catch (RefusedException refusal)
        {
            return Failure($"The client refused '{method}': {refusal.Message}");
        }
    }
}
