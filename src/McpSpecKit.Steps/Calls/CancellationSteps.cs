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

    /// <summary>
    /// A later call of the same tool runs to its end, and another tool then lists that one, but not the one that was cancelled. Applies where
    /// the tool for slow work takes a string named mark, and the server has the tool that lists the marks of finished work. Work that ran to
    /// its end counts only if it did on three attempts.
    /// </summary>
    [Then("the tool has not run to its end")]
    public async Task ThenTheToolHasNotFinished()
    {
        if (await cancelled.HasFinishedAsync()) throw new ClauseBrokenException("work that ends with the cancellation", "work that ran to its end");
    }
}
