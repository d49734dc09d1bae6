namespace McpSpecKit.Configuration;

/// <summary>A client that is launched by a command for each scenario.</summary>
/// <param name="Command">The program and its arguments; <c>{url}</c> stands for the URL of the kit's server, which is the last argument otherwise.</param>
public sealed record ClientConfiguration(string Command)
{
    /// <summary>The directory that it runs in; the tool's own where it is left out.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>The environment variables that it gets beside the tool's own.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
