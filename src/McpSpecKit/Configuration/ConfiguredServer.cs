using McpSpecKit.Adapters;
using McpSpecKit.Wire;

namespace McpSpecKit.Configuration;

/// <summary>Turns a description of a server into the way to it.</summary>
public static class ConfiguredServer
{
    /// <summary>The way to the server; nothing is launched yet. The caller owns it.</summary>
    /// <param name="subject">The description; it names at least one endpoint.</param>
    /// <param name="windows">How long the server may take to start.</param>
    public static IServerAdapter Create(SubjectConfiguration subject, Waits windows)
    {
        List<IServerAdapter> parts = [];
        if (subject.Stdio is { } stdio)
        {
            var launch = new LaunchCommand(stdio.Command, stdio.WorkingDirectory, stdio.Environment);
            parts.Add(new StdioServerAdapter(launch, subject.Revisions));
        }

        if (subject.Http is { } http) parts.Add(Create(http.NeedsPort ? http.OnPort(FreePort.Find()) : http, subject, windows));
        return new CompositeServerAdapter(subject.Name ?? parts[0].Name, parts);
    }

    private static HttpServerAdapter Create(HttpConfiguration http, SubjectConfiguration subject, Waits windows)
    {
        var launch = http.Start is { } start ? new LaunchCommand(start, http.WorkingDirectory, http.Environment) : null;
        return new HttpServerAdapter(new Uri(http.Url), launch, subject.Revisions, windows.FirstReply);
    }
}
