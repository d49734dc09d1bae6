using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Content;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Sessions;

/// <summary>The pages basic/transports, section "Session Management".</summary>
[Binding]
public sealed class SessionSteps(ServerConversation conversation)
{
    private const int OtherSessions = 20;

    /// <summary>Twenty more clients send initialize, one after the other.</summary>
    [When("other clients open twenty sessions")]
    public async Task WhenOthersOpenSessions()
    {
        for (var opened = 0; opened < OtherSessions; opened++) await OpenAsync();
    }

    /// <summary>
    /// All ids of the scenario differ, what varies in them comes to 48 bits or more, and they do not grow by the same step each time. A random
    /// id of 64 bits or more passes with a chance of more than 1 - 10^-9.
    /// </summary>
    [Then("each session id from the server is new, long, and none of a series")]
    public void ThenIdsAreHardToGuess()
    {
        var statistics = new SessionIdStatistics(Ids);
        if (statistics.Repeated is { } repeated) throw new ClauseBrokenException("an id of its own for each session", $"«{repeated}» twice");
        if (statistics.IsSeries) throw new ClauseBrokenException("ids that cannot be foretold", $"a series of equal steps: {Sample}");
        if (statistics.Bits < SessionIdStatistics.LeastBits)
            throw new ClauseBrokenException($"ids in which {SessionIdStatistics.LeastBits} bits or more vary", $"about {statistics.Bits:0} bits: {Sample}");
        conversation.Note($"About {statistics.Bits:0} bits vary among {Ids.Count} ids.");
    }

    private IReadOnlyList<string> Ids => [.. conversation.Probes.Select(client => client.SessionId).OfType<string>()];

    private string Sample => string.Join(", ", Ids.Take(3));

    private async Task<ServerProbe> OpenAsync()
    {
        var other = await conversation.ConnectAsync(ClientProfile.Bare);
        var reply = await other.InitializeAsync(conversation.Revision.Name, Headers.None, conversation.Stopped);
        if (other.SessionId is null) throw new PreconditionException($"The server opened no session for another client: {reply.Describe()}");
        return other;
    }
}
