using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Tools;

/// <summary>Takes its time, tells how far it has come, and can be cancelled (page <c>basic/utilities/progress</c>).</summary>
internal sealed class ProgressTool() : Tool("test_tool_with_progress", "Takes a while and reports progress if a token is given.")
{
    private const int DefaultSteps = 3;
    private const int DefaultMilliseconds = 300;

    public override async Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken)
    {
        var steps = Math.Max(1, arguments.Integer("steps") ?? DefaultSteps);
        var total = TimeSpan.FromMilliseconds(Math.Max(0, arguments.Integer("milliseconds") ?? DefaultMilliseconds));
        for (var step = 1; step <= steps; step++)
        {
            await Task.Delay(total / steps, scope.Time, cancellationToken);
            await scope.ReportProgressAsync(step, steps, cancellationToken);
        }

        return Answer($"Done in {steps} steps.");
    }

    protected override JsonObject DescribeArguments(Revision revision) => new()
    {
        ["steps"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["default"] = DefaultSteps },
        ["milliseconds"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["default"] = DefaultMilliseconds },
    };
}
