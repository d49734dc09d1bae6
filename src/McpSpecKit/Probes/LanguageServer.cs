using System.Text;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>
/// Finds out whether the process that keeps silent is a server of the Language Server Protocol: it waits for a header, and would wait for
/// ever. A server of the protocol that is merely slow gets a line or two that it can refuse.
/// </summary>
internal static class LanguageServer
{
    private const string Request = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}""";

    private static readonly string Header = $"{Nonsense.LengthHeader} {Request.Length}";

    /// <summary>What is said of one.</summary>
    public static Reply.Foreign Answer { get; } = new("a server of the Language Server Protocol, which answers where messages are framed by the header Content-Length");

    /// <summary>Launches it once more, and asks it in its own way.</summary>
    /// <param name="endpoint">How it is reached: over its standard streams.</param>
    /// <param name="waits">How long to wait.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The exchange, where it answered in the same way; else none.</returns>
    public static async Task<IReadOnlyList<Frame>?> AnswersAsync(IServerEndpoint endpoint, Waits waits, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            var channel = await endpoint.ConnectAsync(time, cancellationToken);
            await using var probe = new ServerProbe(channel, ClientProfile.Bare, waits, time);
            await probe.SendRawAsync(Encoding.UTF8.GetBytes($"{Header}\r\n\r\n{Request}"), cancellationToken);
            return await probe.AwaitAsync(received => received.Message is MalformedMessage malformed && IsAnswer(malformed), cancellationToken) is null ? null : probe.Transcript.Frames;
        }
        catch (Exception exception) when (exception is SubjectUnreachableException or ConnectionLostException)
        {
            return null;
        }
    }

    /// <summary>Whoever sends lines back as they came has not answered.</summary>
    private static bool IsAnswer(MalformedMessage malformed) => Nonsense.IsFramed(malformed) && malformed.Text.Trim() != Header;
}
