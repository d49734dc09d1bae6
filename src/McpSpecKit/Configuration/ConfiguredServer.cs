using McpSpecKit.Adapters;
using McpSpecKit.Processes;
using McpSpecKit.Wire;

namespace McpSpecKit.Configuration;

/// <summary>Turns a description of a server into the way to it.</summary>
public static class ConfiguredServer
{
    /// <summary>The way to the server; nothing is launched yet. The caller owns it.</summary>
    /// <param name="subject">The description; it names at least one endpoint.</param>
    /// <param name="windows">How long the server may take to start.</param>
    /// <exception cref="ConfigurationException">A command cannot be taken apart into words.</exception>
    public static IServerAdapter Create(SubjectConfiguration subject, Waits windows)
    {
        List<IServerAdapter> parts = [];
        if (subject.Stdio is { } stdio)
        {
            var launch = Launch(stdio.Command, stdio.WorkingDirectory, stdio.Environment);
            // A server that is to be judged by one scenario at a time runs once at a time.
            parts.Add(new StdioServerAdapter(launch, subject.Revisions, mostSpares: subject.Jobs == 1 ? 0 : null));
        }

        foreach (var group in GroupByServer(subject)) parts.Add(Create(group, subject, windows));
        return new CompositeServerAdapter(subject.Name ?? parts[0].Name, parts);
    }

    private static LaunchCommand Launch(string command, string? directory, IReadOnlyDictionary<string, string> environment)
    {
        try
        {
            _ = CommandLine.Split(command);
            return new LaunchCommand(command, directory, environment);
        }
        catch (FormatException fault)
        {
            throw new ConfigurationException(fault.Message, fault);
        }
    }

    /// <summary>What the same command starts is one server, on one free port.</summary>
    private static IEnumerable<IReadOnlyList<(Transport Transport, HttpConfiguration Endpoint)>> GroupByServer(SubjectConfiguration subject) =>
        (subject.Http, subject.Sse) switch
        {
            ({ } http, { } sse) when http.IsStartedWith(sse) => [[(Transport.StreamableHttp, http), (Transport.HttpSse, sse)]],
            ({ } http, { } sse) => [[(Transport.StreamableHttp, http)], [(Transport.HttpSse, sse)]],
            ({ } http, null) => [[(Transport.StreamableHttp, http)]],
            (null, { } sse) => [[(Transport.HttpSse, sse)]],
            (null, null) => [],
        };

    private static HttpServerAdapter Create(
        IReadOnlyList<(Transport Transport, HttpConfiguration Endpoint)> group,
        SubjectConfiguration subject,
        Waits windows)
    {
        var port = group.Any(member => member.Endpoint.NeedsPort) ? FreePort.Find() : 0;
        var bound = group.Select(member => (member.Transport, Endpoint: member.Endpoint.OnPort(port))).ToList();
        var first = bound[0].Endpoint;
        var launch = first.Start is { } start ? Launch(start, first.WorkingDirectory, first.Environment) : null;
        var addresses = bound.Select(member => new HttpAddress(member.Transport, new Uri(member.Endpoint.Url))
        {
            Headers = new Headers(member.Endpoint.Headers.Select(header => KeyValuePair.Create(header.Key, ConfiguredHeaders.Expand(header.Value)))),
        });
        return new HttpServerAdapter([.. addresses], launch, subject.Revisions, windows);
    }
}
