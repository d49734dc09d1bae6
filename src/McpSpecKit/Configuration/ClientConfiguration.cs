namespace McpSpecKit.Configuration;

/// <summary>A client that is launched by a command for each scenario, or one behind a driver.</summary>
public sealed record ClientConfiguration
{
    /// <summary>
    /// The client and its arguments; <c>{url}</c> stands for the URL of the kit's server, which is the last argument otherwise. None where there
    /// is a driver.
    /// </summary>
    public string? Command { get; init; }

    /// <summary>The driver and its arguments; none where the client is launched by itself.</summary>
    public string? Driver { get; init; }

    /// <summary>The directory that it runs in; the tool's own where it is left out.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>The environment variables that it gets beside the tool's own.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
