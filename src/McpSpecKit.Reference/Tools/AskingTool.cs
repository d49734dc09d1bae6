using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Tools;

/// <summary>Asks the client for something (pages <c>basic/lifecycle</c>, section "Operation", and <c>basic/patterns/mrtr</c>).</summary>
internal sealed class AskingTool(string name, string description, ClientQuestion question) : Tool(name, description)
{
    public override bool IsOffered(Revision revision, ServerBehaviour behaviour) => behaviour.IsDefined(revision, question.Capability);

    public override async Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken)
    {
        TimeSpan? timeout = arguments.Integer("timeoutMilliseconds") is int given and > 0 ? TimeSpan.FromMilliseconds(given) : null;
        try
        {
            var answer = await scope.AskAsync(question, timeout, cancellationToken);
            return Answer($"The client answered {answer.GetRawText()}");
        }
        catch (UnansweredException failure)
        {
            return Failure(failure.Message);
        }
    }

    protected override JsonObject DescribeArguments(Revision revision) => new()
    {
        ["timeoutMilliseconds"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
    };
}
