using System.Collections.Concurrent;
using Reqnroll.Bindings;

namespace McpSpecKit.Judge.Running;

/// <summary>The definitions that the text of a step was found to fit, shared by all workers.</summary>
internal sealed class StepMemory
{
    private readonly ConcurrentDictionary<(StepDefinitionType Type, string Text), IReadOnlyList<IStepDefinitionBinding>> known = new();

    public IReadOnlyList<IStepDefinitionBinding> Of(StepInstance step, Func<StepInstance, IReadOnlyList<IStepDefinitionBinding>> find) =>
        known.GetOrAdd((step.StepDefinitionType, step.Text), static (_, asked) => asked.find(asked.step), (step, find));
}
