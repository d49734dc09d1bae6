using System.Reflection;
using McpSpecKit.Gherkin.Expressions;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>Finds the bindings in classes. What cannot be used is kept as a problem, so that all come to light at once.</summary>
internal sealed class BindingDiscovery
{
    private const BindingFlags Methods = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly ParameterTypes parameterTypes = new();

    public List<BindingProblem> Problems { get; } = [];

    public List<StepDefinition> Steps { get; } = [];

    public List<Hook> Hooks { get; } = [];

    public List<ArgumentTransformation> Transformations { get; } = [];

    public BindingDiscovery(IEnumerable<Type> types)
    {
        var methods = types
            .Where(type => type is { IsClass: true, ContainsGenericParameters: false } && type.IsDefined(typeof(BindingAttribute)))
            .SelectMany(type => type.GetMethods(Methods).Where(IsBinding))
            .Select(method => new BindingMethod(method))
            .ToList();

        methods.ForEach(AddTransformations);
        methods.ForEach(AddEnums);
        methods.ForEach(AddSteps);
        methods.ForEach(AddHooks);
    }

    private static bool IsBinding(MethodInfo method) =>
        method.IsDefined(typeof(StepDefinitionBaseAttribute))
        || method.IsDefined(typeof(HookAttribute))
        || method.IsDefined(typeof(StepArgumentTransformationAttribute));

    private void AddTransformations(BindingMethod method)
    {
        foreach (var attribute in method.Info.GetCustomAttributes<StepArgumentTransformationAttribute>())
        {
            try
            {
                var transformation = new ArgumentTransformation(attribute, method);
                if (Rejected(method, transformation.Fault)) continue;

                Transformations.Add(transformation);
                if (transformation.Name is { } name) parameterTypes.Add(name, transformation.Pattern);
                else parameterTypes.Add(transformation.Result, transformation.Pattern);
            }
            catch (System.Text.RegularExpressions.RegexParseException exception)
            {
                Rejected(method, exception.Message);
            }
        }
    }

    private void AddEnums(BindingMethod method)
    {
        foreach (var type in method.Parameters.Select(parameter => parameter.ParameterType).Where(type => type.IsEnum))
            parameterTypes.Add(type);
    }

    private void AddSteps(BindingMethod method)
    {
        foreach (var attribute in method.Info.GetCustomAttributes<StepDefinitionBaseAttribute>())
        {
            if (Rejected(method, method.Fault)) return;

            try
            {
                var expression = StepExpression.Compile(attribute.Expression, parameterTypes);
                Steps.Add(new(attribute.Keyword, attribute.Expression, expression, method, Scopes(method)));
            }
            catch (InvalidExpressionException exception)
            {
                Rejected(method, $"in its expression '{attribute.Expression}', {exception.Message}");
            }
        }
    }

    private void AddHooks(BindingMethod method)
    {
        foreach (var attribute in method.Info.GetCustomAttributes<HookAttribute>())
        {
            var isForRun = attribute.Kind is HookKind.BeforeTestRun or HookKind.AfterTestRun;
            var fault = method.Fault
                ?? (method.Parameters.Count > 0 ? "a hook takes no arguments" : null)
                ?? (isForRun && !method.Info.IsStatic ? "a hook around the run is static" : null);
            if (Rejected(method, fault)) return;

            Hooks.Add(new(attribute.Kind, attribute.Order, method, [.. Scopes(method), .. attribute.Tags.Select(tag => new BindingScope(Features.TagNames.Of(tag)))]));
        }
    }

    private bool Rejected(BindingMethod method, string? fault)
    {
        if (fault is null) return false;
        Problems.Add(new(BindingProblemKind.Invalid, method.Name, $"The method cannot be used: {fault}."));
        return true;
    }

    private static IReadOnlyList<BindingScope> Scopes(BindingMethod method) =>
    [
        .. method.Info.ReflectedType!.GetCustomAttributes<ScopeAttribute>().Concat(method.Info.GetCustomAttributes<ScopeAttribute>()).Select(BindingScope.Of),
    ];
}
