using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>The tool that a scenario makes use of, and the call to it.</summary>
public sealed class ToolCall(ServerConversation conversation)
{
    /// <summary>The token under which the progress of a lone call is reported.</summary>
    public const string ProgressToken = "probe";

    private string? tool;

    /// <summary>The id of the call that the scenario made last on its connection.</summary>
    public RequestId LatestId { get; private set; }

    /// <summary>What the tool was chosen for; none where it was chosen for its marks.</summary>
    public ToolRole? Role { get; private set; }

    /// <summary>The first argument of the tool that is marked as was wanted; none where it was chosen for what it does.</summary>
    public ArgumentMark? Mark { get; private set; }

    /// <summary>The name of the tool.</summary>
    public string Name => tool ?? throw new InvalidOperationException("The scenario has chosen no tool.");

    /// <summary>The arguments of the tool that headers repeat; of no account in the legacy era.</summary>
    public IReadOnlyList<ArgumentMark> Marks => conversation.Revision.Era is Era.Modern ? [.. ArgumentMark.In(Schema)] : [];

    private ToolListing Listing => conversation.Subject.Survey.ToolsIn(conversation.Revision);

    /// <summary>What its arguments are, as JSON Schema.</summary>
    public JsonElement Schema => Listing.Schemas.GetValueOrDefault(Name);

    /// <summary>Takes the tool that the survey found for a role.</summary>
    /// <exception cref="NotApplicableException">The server has none.</exception>
    /// <exception cref="PreconditionException">The server declares tools, and did not list them.</exception>
    public void Choose(ToolRole role)
    {
        if (Listing.Failure is { } failure) throw new PreconditionException(failure);
        Role = role;
        tool = Listing.Roles.GetValueOrDefault(role)
            ?? throw new NotApplicableException(
                $"The server has no tool for {role.ToName()} that the kit knows; name one under \"tools\" in mcpspeckit.json");
    }

    /// <summary>Takes a tool with an argument that a header repeats.</summary>
    /// <param name="suits">Whether the mark is of the kind that is wanted.</param>
    /// <exception cref="NotApplicableException">The server has none.</exception>
    public void ChooseMarked(Predicate<ArgumentMark> suits)
    {
        if (Listing.Failure is { } failure) throw new PreconditionException(failure);
        var known = Listing.Roles.GetValueOrDefault(ToolRole.Marked);
        var candidates = Listing.Schemas.OrderByDescending(listed => listed.Key == known);
        foreach (var (name, schema) in candidates)
        {
            if (ArgumentMark.In(schema).FirstOrDefault(mark => suits(mark)) is not { } found) continue;
            (tool, Mark) = (name, found);
            return;
        }

        throw new NotApplicableException("No tool of the server has such an argument that a header repeats");
    }

    /// <summary>A value for a marked argument, as its schema wants it.</summary>
    public static JsonNode ValueFor(ArgumentMark mark) => mark.Type is "integer" ? ToolArguments.Integer(mark.Schema) : ToolArguments.Value(mark.Schema)!;

    /// <summary>The arguments of a call: the least that the schema asks for, and every marked argument.</summary>
    public JsonObject FullArguments()
    {
        var arguments = ToolArguments.For(Schema);
        foreach (var mark in Marks) mark.Set(arguments, ValueFor(mark));
        return arguments;
    }

    /// <summary>A call with the least that the tool's schema asks for, and with a token for progress.</summary>
    public Task<Draft> DraftAsync() => DraftAsync(ToolArguments.For(Schema));

    /// <summary>A call with the least that the tool's schema asks for.</summary>
    /// <param name="token">The token under which its progress is to be reported.</param>
    public Task<Draft> DraftAsync(string token) => DraftAsync(ToolArguments.For(Schema), token);

    /// <summary>A call with these arguments, and with the headers that repeat them.</summary>
    /// <param name="arguments">The arguments; taken over.</param>
    /// <param name="token">The token under which its progress is to be reported.</param>
    public async Task<Draft> DraftAsync(JsonObject arguments, string token = ProgressToken)
    {
        var client = await conversation.ProbeAsync();
        var draft = DraftOf(client, arguments, token);
        LatestId = client.LastId;
        return draft;
    }

    /// <summary>Calls the tool with the least that its schema asks for, and asks for progress.</summary>
    public async Task<Reply> CallAsync() =>
        await (await conversation.ProbeAsync()).SendAsync(await DraftAsync(), conversation.Stopped);

    /// <summary>Has another client call the tool, with the least that its schema asks for.</summary>
    /// <param name="other">The client, which the server serves already.</param>
    public Task<Reply> CallByAsync(ServerProbe other) => other.SendAsync(DraftOf(other, ToolArguments.For(Schema), ProgressToken), conversation.Stopped);

    private Draft DraftOf(ServerProbe client, JsonObject arguments, string token)
    {
        var repeated = Marks.Select(mark => (mark.Header, Value: mark.ValueIn(arguments))).Where(mark => mark.Value is not null).ToList();
        var draft = client.Draft(Method.CallTool, CanonicalMessages.CallParameters(conversation.Revision, Name, arguments, token));
        return repeated.Aggregate(draft, (call, mark) => call.With(mark.Header, HeaderValue.Encode(mark.Value!.ToString())));
    }
}
