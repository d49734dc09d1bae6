using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Rules;

/// <summary>What comes on which stream where several calls are under way; see the pages on Streamable HTTP.</summary>
public sealed class CallStreamRules(CallStreams calls, ResumedStreams resumed)
{
    /// <summary>No stream of a call brought a progress notification with the token of another call.</summary>
    [Rule("each stream of a call brings progress of its own call only")]
    public void EachBringsItsOwnProgress()
    {
        var brought = 0;
        foreach (var call in calls.All)
        {
            foreach (var token in (call.Response.Stream?.Events ?? []).Select(item => CallStream.TokenOf(item.Message)).OfType<string>())
            {
                brought++;
                if (token != call.Token) throw new ClauseBrokenException($"progress of {call.Token} only", $"progress of {token} on the same stream");
            }
        }

        if (brought == 0) throw new NotApplicableException("The tool reported no progress on the stream of its call");
    }

    /// <summary>
    /// Each call got its response on a stream of its own that was resumed, where one of them could be resumed; one that is taken up once, and not a
    /// second time, is not concerned.
    /// </summary>
    [Rule("each stream of a call brings the response to its own call")]
    public void EachBringsItsOwnResponse()
    {
        var lost = calls.All.Where(call => !resumed.IsAnswered(call)).ToList();
        if (lost.Count == calls.All.Count) throw new NotApplicableException($"The server resumes no stream: {resumed.All[0].Describe()}");
        if (lost.Count == 0) return;
        var last = resumed.Latest(lost[0]);
        if (last.Delivery?.Stream is null && resumed.All.Any(one => one.Call == lost[0] && one.Delivery?.Stream is not null))
            throw new NotApplicableException($"The server takes up a stream once only: {last.Describe()}");
        throw new ClauseBrokenException("the response to each call on its own stream, since one stream was resumed", last.Describe());
    }

    /// <summary>No resumed stream brought progress of, or the response to, a call of another stream.</summary>
    [Rule("each stream of a call brings nothing of the other call")]
    public void EachBringsNothingElse()
    {
        if (resumed.All.All(one => one.Delivery?.Stream is null)) throw new NotApplicableException($"The server resumes no stream: {resumed.All[0].Describe()}");
        foreach (var one in resumed.All)
        {
            foreach (var other in calls.All.Where(call => call != one.Call))
            {
                if (one.Delivery?.Stream?.Events.FirstOrDefault(item => other.Owns(item.Message)) is { } foreign)
                    throw new ClauseBrokenException($"only what belongs to {one.Call.Token}", $"{foreign.Message}");
            }
        }

        if (!resumed.All.Any(one => one.BroughtAnything)) throw new NotApplicableException("The resumed streams brought nothing");
    }
}
