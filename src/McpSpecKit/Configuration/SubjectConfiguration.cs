using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Configuration;

/// <summary>A subject as <c>mcpspeckit.json</c> or the flags of the tool describe it. What is left out is not set.</summary>
public sealed record SubjectConfiguration
{
    /// <summary>What reports call the subject.</summary>
    public string? Name { get; init; }

    /// <summary>How the server is started as a child process.</summary>
    public StdioConfiguration? Stdio { get; init; }

    /// <summary>Where the server listens on Streamable HTTP, and how it is started.</summary>
    public HttpConfiguration? Http { get; init; }

    /// <summary>Where the server opens the event stream of HTTP+SSE, and how it is started.</summary>
    public HttpConfiguration? Sse { get; init; }

    /// <summary>How the client is started.</summary>
    public ClientConfiguration? Client { get; init; }

    /// <summary>What may stand in no report: what came out of the environment into the headers, and what headers and variables named for a secret hold.</summary>
    public IReadOnlyList<string> Secrets =>
    [
        .. ConfiguredHeaders.SecretsIn([.. Together(Http?.Headers, Sse?.Headers)]),
        .. Together(Stdio?.Environment, Http?.Environment, Sse?.Environment, Client?.Environment)
            .Where(variable => Redaction.IsSecret(variable.Key))
            .Select(variable => variable.Value),
    ];

    /// <summary>Whether no endpoint of a server is described.</summary>
    public bool HasNoEndpoint => Stdio is null && Http is null && Sse is null;

    /// <summary>The revisions that the authors say the subject speaks.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>The names of tools that scenarios can make use of, by what they do.</summary>
    public IReadOnlyDictionary<ToolRole, string> Tools { get; init; } = new Dictionary<ToolRole, string>();

    /// <summary>The multiplier of every wait.</summary>
    public double? TimeoutScale { get; init; }

    /// <summary>Whether a warning counts as a failure.</summary>
    public bool? Strict { get; init; }

    /// <summary>How many scenarios run at once.</summary>
    public int? Jobs { get; init; }

    private static IEnumerable<KeyValuePair<string, string>> Together(params IEnumerable<IReadOnlyDictionary<string, string>?> parts) =>
        parts.SelectMany(part => part ?? new Dictionary<string, string>());
}
