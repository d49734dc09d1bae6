using System.CommandLine;
using McpSpecKit.Cli.Output;
using McpSpecKit.Configuration;

namespace McpSpecKit.Cli.Flags;

/// <summary>The flags that say where the subject is.</summary>
internal sealed class SubjectFlags
{
    private readonly Option<string?> stdio = new("--stdio")
    {
        Description = "The command that starts a server on its standard streams",
        HelpName = "command",
    };

    private readonly Option<string?> http = new("--http")
    {
        Description = "The URL of a server on Streamable HTTP; {port} in it becomes a free port",
        HelpName = "url",
    };

    private readonly Option<string?> sse = new("--sse")
    {
        Description = "The URL of the event stream of a server on HTTP+SSE; {port} in it becomes a free port",
        HelpName = "url",
    };

    private readonly Option<string?> start = new("--start")
    {
        Description = "The command that starts the server of --http and --sse; {port} in it becomes the same port",
        HelpName = "command",
    };

    private readonly Option<string?> config = new("--config")
    {
        Description = $"The file that describes the subject [default: {ConfigurationFile.DefaultName}]",
        HelpName = "file",
    };

    private readonly Option<string[]> headers = new("--header")
    {
        Description = "An HTTP header for every request of --http and --sse; ${NAME} in it is taken from the environment; may be repeated",
        HelpName = "Name: value",
    };

    /// <summary>The flag that names the file.</summary>
    public Option<string?> Config => config;

    /// <summary>Whether a flag says where a server is.</summary>
    public bool NameAServer(ParseResult typed) => (typed.GetValue(stdio) ?? typed.GetValue(http) ?? typed.GetValue(sse) ?? typed.GetValue(start)) is not null;

    private IEnumerable<Option<string?>> All => [stdio, http, sse, start, config];

    public void AddTo(Command command)
    {
        foreach (var option in All) command.Options.Add(option);
        command.Options.Add(headers);
    }

    /// <summary>What was typed; where nothing was, what the file says.</summary>
    public SubjectConfiguration Read(ParseResult typed, string directory)
    {
        if (All.FirstOrDefault(option => string.IsNullOrWhiteSpace(typed.GetValue(option) ?? "-")) is { } empty)
            throw new UsageException($"{empty.Name} is empty; give it a value, or leave it out.");

        var (command, url, stream) = (typed.GetValue(stdio), typed.GetValue(http), typed.GetValue(sse));
        if (typed.GetValue(start) is not null && url is null && stream is null)
            throw new UsageException("--start needs --http or --sse, the URL at which the server will answer.");

        foreach (var option in (Option<string?>[])[stdio, start])
        {
            if (typed.GetValue(option) is { } given && Processes.CommandLine.ProblemOf(given) is { } problem)
                throw new UsageException($"{option.Name}: {problem}");
        }

        var isNamed = (command, url, stream) is not (null, null, null);
        var subject = Load(typed, directory, isNamed);
        if (isNamed)
        {
            subject = subject with
            {
                Stdio = command is null ? null : new StdioConfiguration(command),
                Http = Endpoint(http.Name, url, typed.GetValue(start)),
                Sse = Endpoint(sse.Name, stream, typed.GetValue(start)),
            };
        }

        return WithHeaders(subject, HeaderFlag.Read(typed.GetValue(headers) ?? []));
    }

    /// <summary>The flags as they have to be typed to reach the same subject again.</summary>
    public string Retype(ParseResult typed) => string.Concat(All
        .Select(option => (option.Name, Value: typed.GetValue(option)))
        .Where(flag => flag.Value is not null)
        .Select(flag => $" {flag.Name} {ShellText.Quote(flag.Value!)}")
        .Concat((typed.GetValue(headers) ?? []).Select(header => $" {headers.Name} {HeaderFlag.Retype(header)}")));

    private static SubjectConfiguration WithHeaders(SubjectConfiguration subject, IReadOnlyDictionary<string, string> given)
    {
        if (given.Count == 0) return subject;
        if (subject.Http is null && subject.Sse is null) throw new UsageException("--header needs --http or --sse: other transports have no headers.");
        return subject with { Http = With(subject.Http), Sse = With(subject.Sse) };

        HttpConfiguration? With(HttpConfiguration? endpoint) => endpoint is null
            ? null
            : endpoint with
            {
                Headers = given
                    .Concat(endpoint.Headers.Where(header => !given.Keys.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
                    .ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase),
            };
    }

    /// <summary>The directory of the configuration that describes the subject, relative to the present one; none where flags do.</summary>
    public string? ConfigurationDirectory(ParseResult typed) => typed.GetValue(config) is { } path ? Path.GetDirectoryName(path) ?? ""
        : (typed.GetValue(stdio) ?? typed.GetValue(http) ?? typed.GetValue(sse)) is null ? ""
        : null;

    private static HttpConfiguration? Endpoint(string flag, string? url, string? start)
    {
        if (url is null) return null;
        var endpoint = new HttpConfiguration(url) { Start = start };
        return endpoint.Problem is { } problem ? throw new UsageException($"{flag} {problem}.") : endpoint;
    }

    private SubjectConfiguration Load(ParseResult typed, string directory, bool isNamed)
    {
        var name = typed.GetValue(config);
        var path = Path.GetFullPath(name ?? ConfigurationFile.DefaultName, directory);
        if (name is null && isNamed) return new SubjectConfiguration();
        if (name is null && !File.Exists(path))
            throw new UsageException(
                $"no subject is named: give --stdio \"<command>\", --http <url> or --sse <url>, or describe it in {ConfigurationFile.DefaultName}.");

        var subject = ConfigurationFile.Load(path, name ?? ConfigurationFile.DefaultName);
        return isNamed || !subject.HasNoEndpoint
            ? subject
            : throw new ConfigurationException(
                $"{name ?? ConfigurationFile.DefaultName} names no endpoint; add 'server' with 'stdio', 'http' or 'sse', or give --stdio, --http or --sse.");
    }
}
