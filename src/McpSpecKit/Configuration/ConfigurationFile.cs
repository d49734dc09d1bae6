using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Configuration;

/// <summary>Reads <c>mcpspeckit.json</c>. Its schema for editors is <c>fixtures/mcpspeckit.schema.json</c>.</summary>
public static class ConfigurationFile
{
    /// <summary>The name of the file that the tool looks for.</summary>
    public const string DefaultName = "mcpspeckit.json";

    private static readonly string[] TopKeys =
        ["$schema", "name", "server", "client", "revisions", "tools", "timeoutScale", "strict", "jobs"];

    private static readonly string[] ServerKeys = ["stdio", "http", "sse"];
    private static readonly string[] ClientKeys = ["command", "driver", "over", "cwd", "env"];
    private static readonly string[] StdioKeys = ["command", "cwd", "env"];
    private static readonly string[] HttpKeys = ["url", "start", "cwd", "env", "headers"];

    private static readonly Dictionary<string, ToolRole> Roles = Enum.GetValues<ToolRole>().ToDictionary(role => role.ToName());

    /// <summary>Reads a file. Directories in it are relative to its own.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="name">What complaints call the file; its path where it is left out.</param>
    /// <exception cref="ConfigurationException">The file cannot be read, or says something that cannot be used.</exception>
    public static SubjectConfiguration Load(string path, string? name = null)
    {
        name ??= path;
        try
        {
            return Parse(File.ReadAllText(path), name, Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ConfigurationException($"There is no configuration file '{name}'; check the path.", missing);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The configuration file '{name}' cannot be read; check that it is a file of yours.", unreadable);
        }
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What complaints call the file.</param>
    /// <param name="directory">The directory that those in the text are relative to.</param>
    /// <exception cref="ConfigurationException">The text says something that cannot be used.</exception>
    public static SubjectConfiguration Parse(string json, string name, string directory)
    {
        var source = new SourceText(name, json);
        var top = new ObjectReader(source, LocatedJson.Read(source), "the configuration", TopKeys);
        var server = top.Object("server", ServerKeys);
        if (server is not null && !server.Keys.Any()) throw server.Fault("'server' names no endpoint; add 'stdio', 'http' or 'sse'.");
        _ = top.Text("$schema");

        return new SubjectConfiguration
        {
            Name = top.Text("name"),
            Stdio = server?.Object("stdio", StdioKeys) is { } stdio ? ReadStdio(stdio, directory) : null,
            Http = server?.Object("http", HttpKeys) is { } http ? ReadHttp(http, directory) : null,
            Sse = server?.Object("sse", HttpKeys) is { } sse ? ReadHttp(sse, directory) : null,
            Client = top.Object("client", ClientKeys) is { } client ? ReadClient(client, directory) : null,
            Revisions = [.. top.Items("revisions").Select(item => ReadRevision(top, item))],
            Tools = ReadTools(top),
            TimeoutScale = top.Positive("timeoutScale"),
            Strict = top.Flag("strict"),
            Jobs = top.PositiveWhole("jobs"),
        };
    }

    private static StdioConfiguration ReadStdio(ObjectReader stdio, string directory) => new(stdio.RequiredCommand("command"))
    {
        WorkingDirectory = ReadDirectory(stdio, directory),
        Environment = stdio.Texts("env"),
    };

    private static ClientConfiguration ReadClient(ObjectReader client, string directory)
    {
        var read = new ClientConfiguration
        {
            Command = client.Find("driver") is null ? client.RequiredCommand("command") : client.Command("command"),
            Driver = client.Command("driver"),
            Over = [.. client.Items("over").Select(item => ReadTransport(client, item))],
            WorkingDirectory = ReadDirectory(client, directory),
            Environment = client.Texts("env"),
        };
        return read.Problem is { } problem ? throw client.Fault(client.Find("command")!, $"{problem}.") : read;
    }

    private static Transport ReadTransport(ObjectReader client, LocatedValue item) =>
        item.Kind is JsonValueKind.String && ClientConfiguration.TransportNamed(item.Text) is { } transport
            ? transport
            : throw client.Fault(item, $"'{item.Text}' is no transport; {Suggestion.For(item.Text, ClientConfiguration.TransportNames)}");

    private static HttpConfiguration ReadHttp(ObjectReader http, string directory)
    {
        var endpoint = new HttpConfiguration(http.RequiredText("url"))
        {
            Start = http.Command("start"),
            Headers = ReadHeaders(http),
            WorkingDirectory = ReadDirectory(http, directory),
            Environment = http.Texts("env"),
        };
        return endpoint.Problem is { } problem ? throw http.Fault(http.Find("url")!, $"{problem}.") : endpoint;
    }

    private static Dictionary<string, string> ReadHeaders(ObjectReader http)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (http.Object("headers") is not { } read) return headers;
        foreach (var (name, value) in http.Texts("headers"))
        {
            if (ConfiguredHeaders.ProblemOf(name, value) is { } problem) throw read.Fault(read.Find(name)!, $"{problem}.");
            if (!headers.TryAdd(name, value)) throw read.Fault(read.Find(name)!, $"the header '{name}' is written twice; keep one of them.");
        }

        return headers;
    }

    private static string ReadDirectory(ObjectReader endpoint, string directory)
    {
        var path = Path.GetFullPath(endpoint.Text("cwd") ?? ".", directory);
        return endpoint.Find("cwd") is { } at && !Directory.Exists(path)
            ? throw endpoint.Fault(at, $"there is no directory '{at.Text}' beside the configuration file.")
            : path;
    }

    private static Revision ReadRevision(ObjectReader top, LocatedValue item)
    {
        if (item.Kind is not JsonValueKind.String) throw top.Fault(item, $"a revision has to be a text, not {item.Article}.");
        return Revision.TryParse(item.Text, out var revision)
            ? revision
            : throw top.Fault(item, $"'{item.Text}' is no revision of the protocol; {Suggestion.For(item.Text, RevisionNames)}");
    }

    private static string[] RevisionNames => [.. Revision.All.Select(revision => revision.Name)];

    private static Dictionary<ToolRole, string> ReadTools(ObjectReader top) => top.Object("tools", Roles.Keys) is { } tools
        ? tools.Keys.ToDictionary(key => Roles[key], tools.RequiredText)
        : [];
}
