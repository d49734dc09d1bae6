using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Calls;

/// <summary>The page basic/patterns/cancellation of 2026-07-28, and what the transports add to it.</summary>
[Binding]
public sealed class CancellationSteps(ToolCall call, CancelledCall cancelled)
{
    /// <summary>
    /// Until a later call of the same tool has run to its end, no response came for the one that was cancelled, nor progress, where that is barred
    /// too: the later one shows that the tool reports it. What comes may have crossed the cancellation on its way; so it counts only if something comes
    /// on three attempts.
    /// </summary>
    [Then("the server sends {aftermath} for the call")]
    public async Task ThenNothingMoreComes(bool includingProgress)
    {
        if (await cancelled.FindAftermathAsync(includingProgress) is { } late) throw new ClauseBrokenException("nothing more for a request that was cancelled", $"{late}");
        if (includingProgress && !await cancelled.HasProgressAsync())
            throw new NotApplicableException($"The tool {call.Name} reports no progress, so that none says nothing; name another as \"progress\" under \"tools\" in mcpspeckit.json");
    }
}
