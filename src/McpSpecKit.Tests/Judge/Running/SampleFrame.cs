using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Traffic;

namespace McpSpecKit.Tests.Judge.Running;

/// <summary>Scenarios about nobody: what was sent is as before as long as the scene is not spoiled.</summary>
public sealed class SampleFrame(SampleScene scene) : IScenarioFrame
{
    public IPartyTraffic Traffic => throw new InvalidOperationException("Nobody sends anything.");

    public Task DemandRuleAsync(string phrase) => throw new FormatException(phrase);

    public void Begin()
    {
    }

    public Task<bool> IsAsBeforeAsync() => Task.FromResult(!scene.IsSpoiled);

    public Task EndAsync() => Task.CompletedTask;
}
