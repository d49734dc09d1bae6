using System.CommandLine;
using McpSpecKit.Cli.Output;
using McpSpecKit.Configuration;
using McpSpecKit.Wire;

namespace McpSpecKit.Cli.Flags;

/// <summary>The flags that say how the client is launched.</summary>
/// <param name="shared">The flag that names the file, where the command has it already; none for one of its own.</param>
internal sealed class ClientFlags(Option<string?>? shared = null)
{
    private readonly Option<string?> command = new("--command")
    {
        Description = "The command that launches the client; {url} in it becomes the URL of the kit's server, which is the last argument otherwise; over stdio {server} becomes the command that launches it",
        HelpName = "command",
    };

    private readonly Option<string?> driver = new("--driver")
    {
        Description = "The command that launches a driver: a program that has the client do what it is told; see fixtures/driver",
        HelpName = "command",
    };

    private readonly Option<string?> config = shared ?? new("--config")
    {
        Description = $"The file that describes the client [default: {ConfigurationFile.DefaultName}]",
        HelpName = "file",
    };

    private readonly Option<IReadOnlyList<Transport>> over = new("--over")
    {
        Description = "The transports over which the client is judged, parted by commas: stdio, streamable-http, http-sse [default: stdio where the command has {server}, else streamable-http]",
        HelpName = "transports",
        CustomParser = FlagParsers.Transports,
    };

    public void AddTo(Command parent)
    {
        foreach (var option in All.Where(option => option != shared)) parent.Options.Add(option);
        parent.Options.Add(over);
    }

    /// <summary>Whether a flag names a client, or the file describes one and no server.</summary>
    public bool NameAClient(ParseResult typed, string directory)
    {
        if (typed.GetValue(command) is not null || typed.GetValue(driver) is not null) return true;
        var name = typed.GetValue(config) ?? ConfigurationFile.DefaultName;
        var path = Path.GetFullPath(name, directory);
        return File.Exists(path) && ConfigurationFile.Load(path, name) is { HasNoEndpoint: true, Client: not null };
    }

    /// <summary>What was typed; where nothing was, what the file says.</summary>
    public SubjectConfiguration Read(ParseResult typed, string directory)
    {
        if (All.FirstOrDefault(option => string.IsNullOrWhiteSpace(typed.GetValue(option) ?? "-")) is { } empty)
            throw new UsageException($"{empty.Name} is empty; give it a value, or leave it out.");

        foreach (var option in (Option<string?>[])[command, driver])
        {
            if (typed.GetValue(option) is { } given && Processes.CommandLine.ProblemOf(given) is { } problem)
                throw new UsageException($"{option.Name}: {problem}");
        }

        var (own, driven) = (typed.GetValue(command), typed.GetValue(driver));
        if (own is not null && driven is not null) throw new UsageException("--command and --driver are two ways to one client; give one of them.");

        var isNamed = own is not null || driven is not null;
        var subject = Load(typed, directory, isNamed);
        var client = isNamed ? new ClientConfiguration { Command = own, Driver = driven } : subject.Client!;
        if (typed.GetValue(over) is { } transports) client = client with { Over = transports };
        return client.Problem is { } wrong ? throw new UsageException($"{wrong}.") : subject with { Client = client };
    }

    /// <summary>The flags as they have to be typed to reach the same client again.</summary>
    public string Retype(ParseResult typed) => string.Concat(All
        .Where(option => typed.GetValue(option) is not null)
        .Select(option => $" {option.Name} {ShellText.Quote(typed.GetValue(option)!)}"))
        + (typed.GetValue(over) is { } transports ? $" {over.Name} {string.Join(',', transports.Select(transport => transport.ToName()))}" : "");

    /// <summary>The directory of the configuration that describes the client, relative to the present one; none where flags do.</summary>
    public string? ConfigurationDirectory(ParseResult typed) => typed.GetValue(config) is { } path ? Path.GetDirectoryName(path) ?? ""
        : (typed.GetValue(command) ?? typed.GetValue(driver)) is null ? ""
        : null;

    private IEnumerable<Option<string?>> All => [command, driver, config];

    private SubjectConfiguration Load(ParseResult typed, string directory, bool isNamed)
    {
        var name = typed.GetValue(config);
        var path = Path.GetFullPath(name ?? ConfigurationFile.DefaultName, directory);
        if (name is null && isNamed) return new SubjectConfiguration();
        if (name is null && !File.Exists(path))
            throw new UsageException($"no client is named: give --command \"<command>\" or --driver \"<command>\", or describe it in {ConfigurationFile.DefaultName}.");

        var subject = ConfigurationFile.Load(path, name ?? ConfigurationFile.DefaultName);
        return isNamed || subject.Client is not null
            ? subject
            : throw new ConfigurationException($"{name ?? ConfigurationFile.DefaultName} names no client; add 'client' with 'command' or 'driver', or give --command or --driver.");
    }
}
