namespace McpSpecKit.Configuration;

/// <summary>A server that listens at a URL.</summary>
/// <param name="Url">The endpoint; <see cref="PortMark"/> in it stands for a free port.</param>
public sealed record HttpConfiguration(string Url)
{
    /// <summary>What stands for a free port in the URL, in the command that starts the server, and in its environment.</summary>
    public const string PortMark = "{port}";

    /// <summary>The command that starts the server; none where it already runs.</summary>
    public string? Start { get; init; }

    /// <summary>The directory that the command runs in; the tool's own where it is left out.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>The environment variables that the command gets beside the tool's own.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The HTTP headers that go with every request, as they are written; see <see cref="ConfiguredHeaders"/>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a free port has to be found before the server can be started.</summary>
    public bool NeedsPort =>
        Mentions(Url) || (Start is not null && Mentions(Start)) || Environment.Values.Any(Mentions);

    /// <summary>What is wrong with it, as the end of a sentence that begins with the place of the URL; none where it can be used.</summary>
    public string? Problem =>
        !IsHttp(Url.Replace(PortMark, "1", StringComparison.Ordinal))
            ? $"'{Url}' is not an http or https URL, such as http://127.0.0.1:3000/mcp"
            : Mentions(Url) && Start is null
                ? $"'{Url}' asks for a free port, but no start command takes it; write the port, or add the command with {PortMark} in it"
                : null;

    /// <summary>Whether the same command starts both: then they are one server.</summary>
    /// <param name="other">Another endpoint of the subject.</param>
    public bool IsStartedWith(HttpConfiguration other) =>
        Start is not null
        && (Start, WorkingDirectory) == (other.Start, other.WorkingDirectory)
        && Environment.Count == other.Environment.Count
        && Environment.All(variable => other.Environment.GetValueOrDefault(variable.Key) == variable.Value);

    /// <summary>The same with the mark replaced by a port.</summary>
    public HttpConfiguration OnPort(int port)
    {
        var digits = port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return this with
        {
            Url = Url.Replace(PortMark, digits, StringComparison.Ordinal),
            Start = Start?.Replace(PortMark, digits, StringComparison.Ordinal),
            Environment = Environment.ToDictionary(
                variable => variable.Key,
                variable => variable.Value.Replace(PortMark, digits, StringComparison.Ordinal)),
        };
    }

    private static bool Mentions(string text) => text.Contains(PortMark, StringComparison.Ordinal);

    private static bool IsHttp(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
