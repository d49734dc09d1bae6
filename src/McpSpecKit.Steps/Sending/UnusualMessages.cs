using System.Text;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Sending;

/// <summary>Sends what is more, or less, than one message with its answer.</summary>
public sealed class UnusualMessages(ServerConversation conversation)
{
    private const string UnknownVersion = "1900-01-01";
    private static readonly string[] Names = ["harbour", "orchard", "lighthouse"];

    /// <summary>Sends it.</summary>
    /// <param name="what">What a sentence says that it is.</param>
    public Task SendAsync(string what) => what switch
    {
        OutgoingMessage.OfThreeConversations => InterleaveAsync(),
        OutgoingMessage.OverNewConnections => ComeBackAsync(),
        OutgoingMessage.InEachVersionOfAnError => TryEachVersionAsync(VersionsOfAnErrorAsync),
        OutgoingMessage.InEachVersionOfDiscovery => TryEachVersionAsync(VersionsOfDiscoveryAsync),
        _ => WriteLineAsync(what),
    };

    private async Task InterleaveAsync()
    {
        var client = await conversation.ProbeAsync();
        List<Draft> drafts = [];
        foreach (var name in Names)
        {
            foreach (var turn in (string[])["two", "one"])
            {
                var draft = client.PlainRequest().Under(RequestId.Of($"{name}-{turn}"));
                draft.Metadata[MetaKey.ClientInfo]!["name"] = name;
                drafts.Add(draft);
            }
        }

        conversation.Replies = await Task.WhenAll(drafts.Select(draft => client.SendAsync(draft, conversation.Stopped)));
    }

    private async Task ComeBackAsync()
    {
        var client = await conversation.ProbeAsync();
        client.Leave();
        var back = await conversation.ConnectAsync(conversation.Profile);
        back.Resume(client);
        conversation.Reply = await back.RequestAsync(Method.Ping, parameters: null, conversation.Stopped);
    }

    private async Task<IReadOnlyList<string>> VersionsOfAnErrorAsync()
    {
        await SpeakAsync(UnknownVersion);
        return ServerAnswer.Texts(ErrorAnswer.Data(conversation.Reply), "supported");
    }

    private async Task<IReadOnlyList<string>> VersionsOfDiscoveryAsync()
    {
        await conversation.SendAsync((await conversation.ProbeAsync()).Draft(Method.Discover));
        return ServerAnswer.Texts((conversation.Reply as Reply.Success)?.Message.Result, "supportedVersions");
    }

    private async Task TryEachVersionAsync(Func<Task<IReadOnlyList<string>>> askAsync)
    {
        string[] speakable = [.. (await askAsync()).Where(version => Revision.TryParse(version, out var known) && known.Era is Era.Modern)];
        if (speakable.Length == 0) throw new PreconditionException($"No modern version is named that the kit knows: came {conversation.Reply.Describe()}");
        foreach (var version in speakable)
        {
            await SpeakAsync(version);
            if (conversation.Reply is not Reply.Success) return;
        }
    }

    private async Task SpeakAsync(string version) =>
        await conversation.SendAsync(MessageChange.InVersion((await conversation.ProbeAsync()).PlainRequest(), version));

    private async Task WriteLineAsync(string what)
    {
        var client = await conversation.ProbeAsync();
        await client.SendRawAsync(Encoding.UTF8.GetBytes(Line(what, client)), conversation.Stopped);
        await conversation.SettleAsync();
    }

    private static string Line(string what, ServerProbe client) => what switch
    {
        OutgoingMessage.BrokenLine => """{"jsonrpc": "2.0", "id": "broken", "method": """,
        OutgoingMessage.EmptyLine => "",
        OutgoingMessage.TextLine => "\"hello\"",
        OutgoingMessage.BareLine => """{"jsonrpc": "2.0", "id": "no-params", "method": "tools/call"}""",
        OutgoingMessage.ReturningLine => $"{client.PlainRequest().Message.ToJsonString(ProtocolJson.Compact)}\r",
        _ => throw new FormatException($"Nothing is called «{what}»."),
    };
}
