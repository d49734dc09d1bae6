using System.Collections.Concurrent;
using Reqnroll.Bindings;

namespace McpSpecKit.Judge.Running;

/// <summary>The definition and the arguments that were found for the text of a step, shared by all workers.</summary>
internal sealed class StepMemory
{
    private readonly ConcurrentDictionary<string, BindingMatch> known = new();

    public BindingMatch? Find(StepInstance step) => known.GetValueOrDefault(KeyOf(step));

    public void Keep(StepInstance step, BindingMatch match) => known.TryAdd(KeyOf(step), match);

    private static string KeyOf(StepInstance step) => $"{step.StepDefinitionType} {step.Text}";
}
