namespace McpSpecKit.Processes;

/// <summary>How to launch a program.</summary>
/// <param name="Command">The command as it would be typed; see <see cref="CommandLine"/>.</param>
/// <param name="WorkingDirectory">Where it runs, and what its relative path is relative to; none for the present folder.</param>
/// <param name="Environment">What is added to the environment.</param>
public sealed record LaunchCommand(
    string Command,
    string? WorkingDirectory = null,
    IReadOnlyDictionary<string, string>? Environment = null);
