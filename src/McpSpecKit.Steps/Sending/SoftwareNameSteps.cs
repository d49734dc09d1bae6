using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Sending;

/// <summary>What changes nothing for a server: the name of its client, and the connection; see 2026-07-28, page basic/index.</summary>
[Binding]
public sealed class SoftwareNameSteps(ServerConversation conversation, Declarations declared, Hearings hearings)
{
    /// <summary>A name that nobody knows, and some that a server is likely to know.</summary>
    private static readonly string[] OtherNames = ["a-client-of-another-name", "claude-ai", "Visual Studio Code", "cursor-vscode"];

    private static readonly (string Capability, string Method, string Member)[] Lists =
    [
        ("tools", Method.ListTools, "name"),
        ("prompts", Method.ListPrompts, "name"),
        ("resources", Method.ListResources, "uri"),
    ];

    /// <summary>
    /// The client sends server/discover and asks for the lists of tools, prompts and resources that the server declares: first as itself, then with
    /// other names in clientInfo, among them those of well-known clients, and at last as itself again. Or it lists the tools on its connection, and
    /// then on a second one.
    /// </summary>
    [When("the client asks what there is {variety}")]
    public async Task WhenTheClientAsks(string variety)
    {
        if (variety is "over two connections")
        {
            await AskOverTwoConnectionsAsync();
            return;
        }

        hearings.Add("this client", await HearAsync(name: null));
        foreach (var name in OtherNames) hearings.Add($"a client «{name}»", await HearAsync(name));
        hearings.Again = await HearAsync(name: null);
    }

    /// <summary>
    /// Each time came results or errors alike, the same versions and capabilities, and lists of the same names. A server that gives the client under
    /// its own name another answer the second time changes by itself, and nothing is said of it.
    /// </summary>
    [Then("the server answers alike each time")]
    public void ThenTheServerAnswersAlike()
    {
        var first = hearings.All[0].Heard;
        if (hearings.Again is { } again && again != first) throw new NotApplicableException("What the server offers changes by itself");
        foreach (var (occasion, heard) in hearings.All.Where(answer => answer.Heard != first)) throw new ClauseBrokenException($"for {occasion} what every client gets: {first}", heard);
    }

    private async Task AskOverTwoConnectionsAsync()
    {
        if (!declared.WereSurveyed("tools")) throw new NotApplicableException("The server declares no tools");
        var other = await conversation.ConnectAsync(conversation.Profile);
        await conversation.SendAsync((await conversation.ProbeAsync()).Draft(Method.ListTools));
        if (conversation.Reply is not Reply.Success) throw new PreconditionException($"The tools were not listed on the first connection: came {conversation.Reply.Describe()}");
        hearings.Add("the first connection", DescribeTools(conversation.Reply));
        conversation.Reply = await other.RequestAsync(Method.ListTools, parameters: null, conversation.Stopped);
        hearings.Add("the second connection", DescribeTools(conversation.Reply));
    }

    private static string DescribeTools(Reply reply) => reply is Reply.Success { Message.Result: var result }
        ? $"the tools {Joined(ServerAnswer.Tools(result).Keys)}"
        : reply.Describe();

    private async Task<string> HearAsync(string? name)
    {
        var discovered = await AskAsync(Method.Discover, name);
        List<string> heard = [$"{Method.Discover} with {Describe(discovered, result => $"{Texts(result, "supportedVersions")} and {Names(result, "capabilities")}")}"];
        foreach (var (capability, method, member) in Lists)
        {
            if (ServerAnswer.Capability((discovered as Reply.Success)?.Message.Result, capability) is null) continue;
            heard.Add($"{method} with {Describe(await AskAsync(method, name), result => Listed(result, capability, member))}");
        }

        return string.Join("; ", heard);
    }

    private async Task<Reply> AskAsync(string method, string? name)
    {
        var draft = (await conversation.ProbeAsync()).Draft(method);
        if (name is not null) draft.Metadata[MetaKey.ClientInfo]!["name"] = name;
        await conversation.SendAsync(draft);
        if (!conversation.Reply.ShowsLife) throw new PreconditionException($"To {method} came {conversation.Reply.Describe()}");
        return conversation.Reply;
    }

    private static string Describe(Reply reply, Func<JsonElement, string> describe) => reply switch
    {
        Reply.Success { Message.Result: var result } => describe(result),
        Reply.Failure { Message.Code: var code } => $"error {code}",
        _ => reply.Describe(),
    };

    /// <summary>The names on the first page; where there are more pages, the order decides what is on it, and it is left out.</summary>
    private static string Listed(JsonElement result, string list, string member) =>
        ServerAnswer.Member(result, "nextCursor") is null && ServerAnswer.Member(result, list) is { ValueKind: JsonValueKind.Array } items
            ? Joined(items.EnumerateArray().Select(item => ServerAnswer.Text(item, member) ?? "(nameless)"))
            : "a list in pages";

    private static string Texts(JsonElement result, string list) =>
        ServerAnswer.Member(result, list) is { ValueKind: JsonValueKind.Array } items ? Joined(items.EnumerateArray().Select(item => item.GetRawText())) : "no list";

    private static string Names(JsonElement result, string member) =>
        ServerAnswer.Member(result, member) is { ValueKind: JsonValueKind.Object } value ? Joined(value.EnumerateObject().Select(property => property.Name)) : "nothing";

    private static string Joined(IEnumerable<string> names) => $"[{string.Join(", ", names.Order(StringComparer.Ordinal))}]";
}
