using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace CSharpSdk.Sample;

/// <summary>Tools under the names by which the kit knows what they do; a configuration can name others.</summary>
[McpServerToolType]
internal sealed class Tools
{
    [McpServerTool(Name = "test_simple_text"), Description("Answers at once.")]
    public static string SimpleText() => "Simple text.";

    [McpServerTool(Name = "test_error_handling"), Description("Always fails.")]
    public static string Fail() => throw new McpException("This fails by intention.");

    [McpServerTool(Name = "test_tool_with_progress"), Description("Works in steps, and reports each.")]
    public static async Task<string> ProgressAsync(IProgress<ProgressNotificationValue> progress, CancellationToken stop)
    {
        const int steps = 3;
        for (var step = 1; step <= steps; step++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, stop);
            progress.Report(new() { Progress = step, Total = steps });
        }

        return "Done.";
    }
}
