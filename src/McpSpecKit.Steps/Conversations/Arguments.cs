using McpSpecKit.Adapters;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations;

/// <summary>The kinds of values that steps take.</summary>
[Binding]
public sealed class Arguments
{
    [StepArgumentTransformation(@"\d{4}-\d{2}-\d{2}", Name = "revision")]
    public Revision ToRevision(string name) => Revision.Parse(name);

    [StepArgumentTransformation("sampling|roots|elicitation|logging|progress|slow work", Name = "role")]
    public ToolRole ToRole(string role) => role == "slow work" ? ToolRole.Slow : Enum.Parse<ToolRole>(role, ignoreCase: true);

    [StepArgumentTransformation("tools|prompts|resources|lists", Name = "kinds")]
    public IReadOnlyList<ChangeKind> ToKinds(string name) => ChangeKind.Named(name);
}
