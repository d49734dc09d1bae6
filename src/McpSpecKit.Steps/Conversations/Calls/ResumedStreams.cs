namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>The streams that the scenario has taken up again.</summary>
public sealed class ResumedStreams
{
    private readonly List<ResumedStream> all = [];

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<ResumedStream> All => all;

    /// <summary>Whether one of them has brought the response to a call.</summary>
    public bool IsAnswered(CallStream call) => all.Any(one => one.Call == call && one.IsAnswered);

    /// <summary>The latest one that belongs to a call.</summary>
    public ResumedStream Latest(CallStream call) => all.Last(one => one.Call == call);

    /// <summary>One more.</summary>
    public void Add(ResumedStream stream) => all.Add(stream);
}
