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

    /// <summary>The client sends a plain request in this version after one that was answered, on the same connection.</summary>
    [When("the client sends a plain request in version {word} after one in version {word}")]
    public async Task WhenTheClientChangesItsVersion(string version, string earlier)
    {
        await SpeakAsync(earlier);
        if (conversation.Reply is not Reply.Success)
            throw new PreconditionException($"The request in version {earlier} was not answered with a result: came {conversation.Reply.Describe()}");
        await SpeakAsync(version);
    }

    /// <summary>
    /// The client provokes the error with an unknown version, and then sends a plain request in each listed version that is a modern one and
    /// known to the kit: in a legacy version the request is another one.
    /// </summary>
    [When("the client sends a plain request in each version that the error names")]
    public async Task WhenTheClientTriesWhatTheErrorNames()
    {
        await SpeakAsync(UnknownVersion);
        await TryEachAsync(Listed(ErrorAnswer.Data(conversation.Reply), "supported"), "The error");
    }

    /// <summary>The client sends a plain request in each discovered version that is a modern one and known to the kit.</summary>
    [When("the client sends a plain request in each version that discovery lists")]
    public async Task WhenTheClientTriesWhatDiscoveryLists()
    {
        await conversation.SendAsync((await conversation.ProbeAsync()).Draft(Method.Discover));
        await TryEachAsync(Listed((conversation.Reply as Reply.Success)?.Message.Result, "supportedVersions"), "The result of server/discover");
    }

    /// <summary>The result's supportedVersions is a list of strings with the requested version in it, and its capabilities is an object.</summary>
    [Then("the result holds the supported versions and the capabilities")]
    public void ThenTheResultHoldsVersionsAndCapabilities()
    {
        var result = (conversation.Reply as Reply.Success)?.Message.Result;
        if (!Listed(result, "supportedVersions").Contains(conversation.Revision.Name))
            throw new ClauseBrokenException($"supportedVersions with {conversation.Revision} in it", conversation.Reply.Describe());
        if (ServerAnswer.Member(result, "capabilities") is not { ValueKind: JsonValueKind.Object })
            throw new ClauseBrokenException("capabilities, an object", conversation.Reply.Describe());
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

    /// <summary>The text of the error, or its data, has the name of every modern version that the survey found.</summary>
    [Then("the error names the versions that the server speaks")]
    public void ThenTheErrorNamesTheVersions()
    {
        var said = ErrorAnswer.Describe(conversation.Reply);
        if (!conversation.Subject.Survey.Modern.All(revision => said.Contains(revision.Name, StringComparison.Ordinal)))
            throw new ClauseBrokenException($"an error that names {string.Join(", ", conversation.Subject.Survey.Modern)}", said);
    }

    private async Task SpeakAsync(string version) =>
        await conversation.SendAsync(MessageChange.InVersion((await conversation.ProbeAsync()).PlainRequest(), version));

    private static string[] Listed(JsonElement? parent, string name) =>
        ServerAnswer.Member(parent, name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!)]
            : [];

    private async Task TryEachAsync(string[] versions, string source)
    {
        string[] speakable = [.. versions.Where(version => Revision.TryParse(version, out var known) && known.Era is Era.Modern)];
        if (speakable.Length == 0) throw new PreconditionException($"{source} names no modern version that the kit knows: came {conversation.Reply.Describe()}");
        foreach (var version in speakable)
        {
            await SpeakAsync(version);
            if (conversation.Reply is not Reply.Success) return;
        }
    }
}
