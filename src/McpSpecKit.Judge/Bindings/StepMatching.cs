using System.Globalization;
using McpSpecKit.Judge.Features;
using Reqnroll.Bindings;
using Reqnroll.Infrastructure;

namespace McpSpecKit.Judge.Bindings;

/// <summary>Finds the definition of a step as Reqnroll does when it runs one.</summary>
internal static class StepMatching
{
    public static BindingMatch Match(this IStepDefinitionMatchService definitions, Scenario scenario, Step step, out List<BindingMatch> candidates)
    {
        var context = new StepContext(scenario.Feature.Title, scenario.Title, [.. scenario.CombinedTags], CultureInfo.InvariantCulture);
        var instance = new StepInstance(TypeOf(step.Keyword), default, step.Written, step.Text, step.DocString, step.Table, context);
        return definitions.GetBestMatch(instance, CultureInfo.InvariantCulture, out _, out candidates);
    }

    private static StepDefinitionType TypeOf(StepKeyword keyword) => keyword switch
    {
        StepKeyword.Given => StepDefinitionType.Given,
        StepKeyword.When => StepDefinitionType.When,
        _ => StepDefinitionType.Then,
    };
}
