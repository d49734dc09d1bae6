using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-028", "dies of an initialize without params", Spoils = true)]
public sealed class DiesOfMissingParams : ServerBehaviour
{
    public override Task<JsonObject> InitializeAsync(RequestContext context, CancellationToken cancellationToken) =>
        context.Request.Params is null
            ? throw new ServerCrashException("There are no params.")
            : base.InitializeAsync(context, cancellationToken);
}
