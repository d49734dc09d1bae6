using System.Globalization;
using Reqnroll.Bindings;
using Reqnroll.ErrorHandling;
using Reqnroll.Infrastructure;

namespace McpSpecKit.Judge.Running;

/// <summary>Looks a step's definition up once: the same line stands in many rows, and is held against every definition else.</summary>
internal sealed class RememberedMatches(
    IBindingRegistry bindings,
    IStepArgumentTypeConverter converter,
    IErrorProvider errors,
    IMatchArgumentCalculator arguments,
    StepMemory memory) : StepDefinitionMatchService(bindings, converter, errors, arguments)
{
    protected override IEnumerable<BindingMatch> GetCandidatingBindingsForBestMatch(StepInstance stepInstance, CultureInfo bindingCulture) =>
        memory.Of(stepInstance, step => TextMatches(step, bindingCulture))
            .Select(definition => Match(definition, stepInstance, bindingCulture, useRegexMatching: true, useParamMatching: true, useScopeMatching: true))
            .Where(match => match.Success);

    private IReadOnlyList<IStepDefinitionBinding> TextMatches(StepInstance step, CultureInfo culture) =>
        [.. GetCandidatingBindings(step, culture, useRegexMatching: true, useParamMatching: false, useScopeMatching: false).Select(match => match.StepBinding)];
}
