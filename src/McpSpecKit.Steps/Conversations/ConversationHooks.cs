namespace McpSpecKit.Steps.Conversations;

/// <summary>What comes before and after each scenario.</summary>
[Binding]
public sealed class ConversationHooks(IScenarioFrame frame)
{
    /// <summary>Ends the scenario before its first step where the survey or its tags tell that it comes to nothing.</summary>
    [BeforeScenario]
    public void CheckWhetherItApplies() => frame.Begin();

    /// <summary>Ends what the scenario has begun.</summary>
    [AfterScenario]
    public Task CloseAsync() => frame.EndAsync();
}
