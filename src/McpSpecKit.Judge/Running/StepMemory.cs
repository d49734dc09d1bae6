using System.Collections.Concurrent;
using Reqnroll.Bindings;

namespace McpSpecKit.Judge.Running;

/// <summary>The definition and the arguments that were found for the text of a step, shared by all workers.</summary>
internal sealed class StepMemory
{
    private readonly ConcurrentDictionary<(StepDefinitionType Type, string Text), BindingMatch> known = new();

    public BindingMatch? Find(StepInstance step) => known.GetValueOrDefault((step.StepDefinitionType, step.Text));

    public void Keep(StepInstance step, BindingMatch match) => known.TryAdd((step.StepDefinitionType, step.Text), match);
}
