using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Sending;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The version of each request, and server/discover; see 2026-07-28, pages basic/versioning and server/discover.</summary>
[Binding]
public sealed class DiscoverySteps(ServerConversation conversation)
{
    private const string UnknownVersion = "1900-01-01";

    /// <summary>
    /// The client asks server/discover, or provokes the error with an unknown version, and then sends a plain request in each listed version that
    /// is a modern one and known to the kit: in a legacy version the request is another one.
    /// </summary>
    [When("the client sends a plain request in each version that {source}")]
    public async Task WhenTheClientTriesEach(string source)
    {
        if (source is "the error names") await SpeakAsync(UnknownVersion);
        else await conversation.SendAsync((await conversation.ProbeAsync()).Draft(Method.Discover));
        await TryEachAsync(source is "the error names"
            ? Listed(ErrorAnswer.Data(conversation.Reply), "supported")
            : Listed((conversation.Reply as Reply.Success)?.Message.Result, "supportedVersions"));
    }

    /// <summary>The error's data has supported, a list with every modern version that the survey found, and requested, the version that came.</summary>
    [Then("the error names the versions that the server speaks and {word}")]
    public void ThenTheErrorNamesTheVersionsAnd(string requested)
    {
        var data = ErrorAnswer.Data(conversation.Reply);
        var supported = Listed(data, "supported");
        if (!conversation.Subject.Survey.Modern.All(revision => supported.Contains(revision.Name)))
            throw new ClauseBrokenException($"data.supported with {string.Join(", ", conversation.Subject.Survey.Modern)}", ErrorAnswer.Describe(conversation.Reply));
        if (supported.Contains(requested))
            throw new ClauseBrokenException($"data.supported without {requested}, which was just refused", ErrorAnswer.Describe(conversation.Reply));
        if (ServerAnswer.Text(data, "requested") != requested)
            throw new ClauseBrokenException($"data.requested as «{requested}»", ErrorAnswer.Describe(conversation.Reply));
    }

    private async Task SpeakAsync(string version) =>
        await conversation.SendAsync(MessageChange.InVersion((await conversation.ProbeAsync()).PlainRequest(), version));

    private static string[] Listed(JsonElement? parent, string name) =>
        ServerAnswer.Member(parent, name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!)]
            : [];

    private async Task TryEachAsync(string[] versions)
    {
        string[] speakable = [.. versions.Where(version => Revision.TryParse(version, out var known) && known.Era is Era.Modern)];
        if (speakable.Length == 0) throw new PreconditionException($"No modern version is named that the kit knows: came {conversation.Reply.Describe()}");
        foreach (var version in speakable)
        {
            await SpeakAsync(version);
            if (conversation.Reply is not Reply.Success) return;
        }
    }
}
