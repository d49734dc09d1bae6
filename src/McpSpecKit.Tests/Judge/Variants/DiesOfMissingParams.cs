using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>An initialize without what it consists of is none of the error cases that the lifecycle page lists.</summary>
internal sealed class DiesOfMissingParams : ServerBehaviour
{
    public override Task<JsonObject> InitializeAsync(RequestContext context, CancellationToken cancellationToken) =>
        context.Request.Params is null
            ? throw new ServerCrashException("There are no params.")
            : base.InitializeAsync(context, cancellationToken);
}
