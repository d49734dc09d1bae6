namespace McpSpecKit.Configuration;

/// <summary>A server that is started as a child process and speaks over its standard streams.</summary>
/// <param name="Command">The program and its arguments.</param>
public sealed record StdioConfiguration(string Command)
{
    /// <summary>The directory that it runs in; the tool's own where it is left out.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>The environment variables that it gets beside the tool's own.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
