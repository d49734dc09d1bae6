namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>The streams that the scenario has taken up again.</summary>
public sealed class ResumedStreams
{
    private readonly List<ResumedStream> all = [];

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<ResumedStream> All => all;

    /// <summary>One more.</summary>
    public void Add(ResumedStream stream) => all.Add(stream);
}
