using McpSpecKit.Adapters;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations;

/// <summary>The kinds of values that steps take.</summary>
[Binding]
public sealed class Arguments
{
    [StepArgumentTransformation(@"(\d{4}-\d{2}-\d{2})", Name = "revision")]
    public Revision ToRevision(string name) => Revision.Parse(name);

    [StepArgumentTransformation(
        "(sampling|roots|elicitation|logging|progress|slow work|reconnection|plain text)",
        Name = "role")]
    public ToolRole ToRole(string role) => role switch
    {
        "slow work" => ToolRole.Slow,
        "plain text" => ToolRole.Simple,
        _ => Enum.Parse<ToolRole>(role, ignoreCase: true),
    };

    [StepArgumentTransformation("(tools|prompts|resources|lists)", Name = "kinds")]
    public IReadOnlyList<ChangeKind> ToKinds(string name) => ChangeKind.Named(name);
}
