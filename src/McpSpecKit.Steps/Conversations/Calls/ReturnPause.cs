using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>The time that a server asks for before the client comes back to a stream. A server that asks for more than an answer may take is not waited for.</summary>
/// <param name="most">How long all pauses may take together.</param>
/// <param name="time">The clock.</param>
public sealed class ReturnPause(TimeSpan most, TimeProvider time)
{
    private TimeSpan kept;

    /// <summary>Lets the time pass.</summary>
    /// <param name="asked">What the server asks for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotApplicableException">It is too long.</exception>
    public Task KeepAsync(TimeSpan asked, CancellationToken cancellationToken)
    {
        if (asked > most - kept)
        {
            throw new NotApplicableException(
                $"The server wants the client to come back after {Waits.Tell(asked)}, and an answer is waited for {Waits.Tell(most)} at most; --timeout-scale makes that longer");
        }

        kept += asked;
        return Task.Delay(asked, time, cancellationToken);
    }
}
