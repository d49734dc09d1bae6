using McpSpecKit.Processes;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters.Clients;

/// <summary>A client that a command launches, over one transport.</summary>
/// <param name="launch">The command.</param>
/// <param name="transport">The transport.</param>
/// <param name="reach">How a server is launched.</param>
/// <param name="processes">Starts it.</param>
internal sealed class CommandClientEndpoint(LaunchCommand launch, Transport transport, ClientReach reach, ProcessSupervisor processes) : IClientEndpoint
{
    public Transport Transport => transport;

    public bool TakesOrders => false;

    public string Address => launch.Command;

    public Task<IClientSession> LaunchAsync(ClientErrand errand, TimeProvider time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var words = CommandLine.Split(launch.Command);
        var command = launch with
        {
            Command = CommandLine.Join(transport is Transport.Stdio ? Serving(words, reach.ServerOf(errand)) : Calling(words, errand.Server)),
            Environment = ConformanceEnvironment.Of(errand).Concat(launch.Environment ?? new Dictionary<string, string>())
                .DistinctBy(variable => variable.Key)
                .ToDictionary(variable => variable.Key, variable => variable.Value),
        };
        try
        {
            return Task.FromResult<IClientSession>(new CommandClientSession(processes.Start(command), launch.Command));
        }
        catch (ProcessStartException exception)
        {
            throw new SubjectUnreachableException(exception.Message, exception);
        }
    }

    private static IEnumerable<string> Calling(IReadOnlyList<string> words, string url) =>
        words.Any(word => word.Contains(CommandClientAdapter.UrlPlaceholder, StringComparison.Ordinal))
            ? words.Select(word => word.Replace(CommandClientAdapter.UrlPlaceholder, url, StringComparison.Ordinal))
            : [.. words, url];

    /// <summary>A word that is the placeholder becomes the words of the command; within a word the command is one text.</summary>
    private static IEnumerable<string> Serving(IReadOnlyList<string> words, IReadOnlyList<string> server) => words.SelectMany(word => word == CommandClientAdapter.ServerPlaceholder
        ? server
        : [word.Replace(CommandClientAdapter.ServerPlaceholder, CommandLine.Join(server), StringComparison.Ordinal)]);
}
