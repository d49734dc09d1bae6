using System.Reflection;
using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>The step definitions, hooks and argument transformations of a suite, discovered and compiled once.</summary>
public sealed class BindingRegistry
{
    private readonly IReadOnlyList<Hook> hooks;

    private BindingRegistry(BindingDiscovery found)
    {
        Problems = found.Problems;
        Steps = found.Steps;
        hooks = [.. found.Hooks.OrderBy(hook => hook.Order)];
        Converter = new(found.Transformations);
        Matcher = new(found.Steps, Converter);
    }

    /// <summary>The bindings that cannot be used. With any, every scenario fails.</summary>
    public IReadOnlyList<BindingProblem> Problems { get; }

    /// <summary>The step definitions, one for each attribute.</summary>
    public IReadOnlyList<StepDefinition> Steps { get; }

    internal ArgumentConverter Converter { get; }

    internal StepMatcher Matcher { get; }

    /// <summary>Takes all classes with a <see cref="BindingAttribute"/> in the assemblies.</summary>
    /// <param name="assemblies">Where to look.</param>
    public static BindingRegistry FromAssemblies(params Assembly[] assemblies) =>
        FromTypes([.. assemblies.SelectMany(assembly => assembly.GetTypes())]);

    /// <summary>Takes those of the classes that have a <see cref="BindingAttribute"/>.</summary>
    /// <param name="types">The classes.</param>
    public static BindingRegistry FromTypes(params Type[] types) => new(new BindingDiscovery(types));

    /// <summary>Holds the bindings against scenarios without running them.</summary>
    /// <param name="scenarios">The scenarios: all of them, else definitions that only others need look unused.</param>
    /// <returns>Unusable bindings, then steps in the scenarios' order that are undefined, ambiguous or have other arguments than
    /// their definition, then unused definitions.</returns>
    public IReadOnlyList<BindingProblem> Check(IEnumerable<Scenario> scenarios) => [.. Problems, .. new BindingCheck(this).Of(scenarios)];

    internal IEnumerable<Hook> HooksOf(HookKind kind) => hooks.Where(hook => hook.Kind == kind);
}
