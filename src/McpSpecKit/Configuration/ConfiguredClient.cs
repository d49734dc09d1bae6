using McpSpecKit.Adapters.Clients;
using McpSpecKit.Processes;

namespace McpSpecKit.Configuration;

/// <summary>Turns a description of a client into the way to it.</summary>
public static class ConfiguredClient
{
    /// <summary>The way to the client; nothing is launched yet. The caller owns it.</summary>
    /// <param name="subject">The description; it names a client.</param>
    /// <exception cref="ConfigurationException">The description names none, or its command cannot be taken apart into words.</exception>
    public static IClientAdapter Create(SubjectConfiguration subject)
    {
        if (subject.Client is not { } client) throw new ConfigurationException("No client is described.");
        try
        {
            return client.Driver is { } driver
                ? new DriverClientAdapter(Launch(driver), subject.Revisions)
                : new CommandClientAdapter(Launch(client.Command ?? ""), subject.Revisions);
        }
        catch (FormatException fault)
        {
            throw new ConfigurationException(fault.Message, fault);
        }

        LaunchCommand Launch(string command) => new(command, client.WorkingDirectory, client.Environment);
    }
}
