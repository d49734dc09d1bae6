using McpSpecKit.Steps.Traffic;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What comes before and after each scenario about one party.</summary>
public interface IScenarioFrame
{
    /// <summary>What the party has sent.</summary>
    IPartyTraffic Traffic { get; }

    /// <summary>Ends the scenario before its first step where the survey or its tags tell that it comes to nothing.</summary>
    void Begin();

    /// <summary>Ends what the scenario has begun.</summary>
    Task EndAsync();
}
