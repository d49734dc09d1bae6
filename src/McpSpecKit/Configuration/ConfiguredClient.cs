using McpSpecKit.Adapters.Clients;
using McpSpecKit.Processes;

namespace McpSpecKit.Configuration;

/// <summary>Turns a description of a client into the way to it.</summary>
public static class ConfiguredClient
{
    /// <summary>The way to the client; nothing is launched yet. The caller owns it.</summary>
    /// <param name="subject">The description; it names a client.</param>
    /// <param name="relay">The words of the command that launches a relay, for clients over stdio; those of the installed tool where none are given.</param>
    /// <exception cref="ConfigurationException">The description names none, or its command cannot be taken apart into words.</exception>
    public static IClientAdapter Create(SubjectConfiguration subject, IReadOnlyList<string>? relay = null)
    {
        if (subject.Client is not { } client) throw new ConfigurationException("No client is described.");
        if (client.Problem is { } problem) throw new ConfigurationException($"{problem}.");
        var reach = new ClientReach { Transports = client.Reach };
        if (relay is not null) reach = reach with { Relay = relay };
        try
        {
            return client.Driver is { } driver
                ? new DriverClientAdapter(Launch(driver), subject.Revisions, reach)
                : new CommandClientAdapter(Launch(client.Command ?? ""), subject.Revisions, reach);
        }
        catch (FormatException fault)
        {
            throw new ConfigurationException(fault.Message, fault);
        }

        LaunchCommand Launch(string command) => new(command, client.WorkingDirectory, client.Environment);
    }
}
