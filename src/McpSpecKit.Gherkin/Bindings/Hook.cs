using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>A method to run around scenarios or around the run.</summary>
internal sealed record Hook(HookKind Kind, int Order, BindingMethod Method, IReadOnlyList<BindingScope> Scopes)
{
    public bool IsFor(Scenario scenario) => BindingScope.BestDegree(Scopes, scenario) is not null;
}
