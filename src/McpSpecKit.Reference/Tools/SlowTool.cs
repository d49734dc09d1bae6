using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Tools;

/// <summary>Takes long enough to be interrupted, and leaves a mark once it has run to its end.</summary>
internal sealed class SlowTool() : Tool("test_slow", "Takes a while. A mark that is given is listed by test_slow_finished once it is done.")
{
    private const int Steps = 10;
    private const int DefaultMilliseconds = 500;

    public override async Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken)
    {
        var total = TimeSpan.FromMilliseconds(Math.Max(0, arguments.Integer("milliseconds") ?? DefaultMilliseconds));
        for (var step = 0; step < Steps; step++)
        {
            await scope.ReportProgressAsync(step, Steps, cancellationToken);
            await Task.Delay(total / Steps, scope.Time, cancellationToken);
        }

        if (arguments.Text("mark") is { } mark) behaviour.Finished.Add(mark);
        return Answer("Done at last.");
    }

    protected override JsonObject DescribeArguments(Revision revision) => new()
    {
        ["milliseconds"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["default"] = DefaultMilliseconds },
        ["mark"] = new JsonObject { ["type"] = "string" },
    };
}
