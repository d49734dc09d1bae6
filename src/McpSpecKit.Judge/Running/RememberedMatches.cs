using System.Globalization;
using Reqnroll.Bindings;
using Reqnroll.ErrorHandling;
using Reqnroll.Infrastructure;

namespace McpSpecKit.Judge.Running;

/// <summary>
/// Looks a step's definition up once: the same line stands in many rows, and is held against every definition else. The definitions of the
/// kit hold in every scenario, so that the text tells the match; a table or a text below the line is an argument of its own.
/// </summary>
internal sealed class RememberedMatches(
    IBindingRegistry bindings,
    IStepArgumentTypeConverter converter,
    IErrorProvider errors,
    IMatchArgumentCalculator arguments,
    StepMemory memory) : StepDefinitionMatchService(bindings, converter, errors, arguments), IStepDefinitionMatchService
{
    /// <summary>
    /// A step in words that no parameter takes has no definition. Reqnroll would choose the one that fits but for them, and fail as it converts
    /// them.
    /// </summary>
    protected override StepDefinitionAmbiguityReason OnNoMatch(StepInstance stepInstance, CultureInfo bindingCulture, out List<BindingMatch> matches)
    {
        matches = [];
        return StepDefinitionAmbiguityReason.None;
    }

    BindingMatch IStepDefinitionMatchService.GetBestMatch(
        StepInstance stepInstance, CultureInfo bindingCulture, out StepDefinitionAmbiguityReason ambiguityReason, out List<BindingMatch> candidatingMatches)
    {
        var isPlain = stepInstance is { TableArgument: null, MultilineTextArgument: null };
        if (isPlain && memory.Find(stepInstance) is { } known)
        {
            (ambiguityReason, candidatingMatches) = (StepDefinitionAmbiguityReason.None, [known]);
            return known;
        }

        var match = GetBestMatch(stepInstance, bindingCulture, out ambiguityReason, out candidatingMatches);
        if (isPlain && match is { Success: true, IsScoped: false }) memory.Keep(stepInstance, match);
        return match;
    }
}
