namespace McpSpecKit.Reports.Json;

internal static class Milliseconds
{
    public static double Of(TimeSpan time) => Math.Round(time.TotalMilliseconds, 1);
}
