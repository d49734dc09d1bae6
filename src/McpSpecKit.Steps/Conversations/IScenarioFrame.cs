using McpSpecKit.Catalogue;
using McpSpecKit.Steps.Traffic;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What comes before and after each scenario about one party.</summary>
public interface IScenarioFrame
{
    /// <summary>What the party has sent.</summary>
    IPartyTraffic Traffic { get; }

    /// <summary>What the party that a sentence names has sent.</summary>
    /// <exception cref="FormatException">The scenario is about the other party.</exception>
    IPartyTraffic TrafficOf(Party party) => Traffic.Party == party ? Traffic : throw new FormatException($"The scenario is not about what the {party} sends.");

    /// <summary>Demands that what the party has sent in the scenario keeps a rule.</summary>
    /// <param name="phrase">The rule.</param>
    Task DemandRuleAsync(string phrase);

    /// <summary>Demands that what the party has sent in the whole run keeps a rule.</summary>
    /// <param name="phrase">The rule.</param>
    Task DemandRuleOfTheRunAsync(string phrase) => throw new FormatException("No rule holds for the whole run.");

    /// <summary>Ends the scenario before its first step where the survey or its tags tell that it comes to nothing.</summary>
    void Begin();

    /// <summary>Whether the party is as it was before the latest request, so that another scenario may go on from here.</summary>
    Task<bool> IsAsBeforeAsync() => Task.FromResult(false);

    /// <summary>Ends what the scenario has begun.</summary>
    Task EndAsync();
}
