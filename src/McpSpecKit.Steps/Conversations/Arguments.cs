using McpSpecKit.Adapters;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Clients;
using McpSpecKit.Steps.Sending;
using McpSpecKit.Steps.Traffic;

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

    [StepArgumentTransformation(Errand.Sentence, Name = "errand")]
    public Errand ToErrand(string sentence) => Errand.Of(sentence);

    [StepArgumentTransformation("(server|client)", Name = "party")]
    public Party ToParty(string name) => Enum.Parse<Party>(name, ignoreCase: true);

    [StepArgumentTransformation(Kind.Names, Name = "kind")]
    public Kind ToKind(string name) => new(name);

    [StepArgumentTransformation(HeaderRule.Sentence, Name = "header")]
    public HeaderRule ToHeaderRule(string sentence) => HeaderRule.Of(sentence);

    [StepArgumentTransformation(Condition.Sentences, Name = "condition")]
    public Condition ToCondition(string sentence) => new(sentence);

    [StepArgumentTransformation(Things.Names, Name = "things")]
    public Things ToThings(string name) => new(name);

    [StepArgumentTransformation("(response|listening)", Name = "stream")]
    public StreamName ToStreamName(string name) => Enum.Parse<StreamName>(name, ignoreCase: true);

    [StepArgumentTransformation(Outgoing.Sentence, Name = "message")]
    public Outgoing ToOutgoing(string sentence) => Outgoing.Of(sentence);

    [StepArgumentTransformation(Outgoing.Batch, Name = "batch")]
    public IReadOnlyList<Outgoing> ToBatch(string sentence) => Outgoing.EachOf(sentence);
}
