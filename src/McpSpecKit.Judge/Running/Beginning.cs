using System.Text;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;

namespace McpSpecKit.Judge.Running;

/// <summary>What scenarios have in common that begin alike.</summary>
/// <param name="Variant">The endpoint.</param>
/// <param name="Phase">When they have their turn.</param>
/// <param name="Steps">The text of their first steps.</param>
internal sealed record Beginning(Variant Variant, RunPhase Phase, string Steps)
{
    /// <summary>The beginning of a scenario.</summary>
    /// <param name="run">The scenario.</param>
    /// <param name="parts">How much of it.</param>
    public static Beginning Of(ScenarioRun run, Func<ScenarioParts, IEnumerable<Step>> parts)
    {
        var text = new StringBuilder();
        foreach (var step in parts(ScenarioParts.Of(run.Scenario))) text.AppendLine($"{step.Keyword} {step.Text}").AppendLine(step.DocString).AppendLine(step.Table?.ToString());
        return new(run.Variant, RunPlan.PhaseOf(run), text.ToString());
    }
}
