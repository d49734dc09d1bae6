namespace McpSpecKit.Reference.Sessions;

/// <summary>The severities of log messages, least first (page <c>server/utilities/logging</c>, section "Log Levels").</summary>
internal static class LogLevels
{
    public const string Default = "info";

    private static readonly string[] Ascending = ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"];

    public static bool Exists(string? level) => Ascending.Contains(level);

    public static bool Reaches(string level, string minimum) => Array.IndexOf(Ascending, level) >= Array.IndexOf(Ascending, minimum);
}
