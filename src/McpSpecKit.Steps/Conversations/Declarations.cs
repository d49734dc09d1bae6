using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What the server declares to be able to do, in either era.</summary>
public sealed class Declarations(ServerConversation conversation)
{
    private JsonElement? discovered;

    /// <summary>
    /// The declared capabilities: in the legacy era those of the handshake, in the modern era those of <c>server/discover</c>, which is
    /// sent once.
    /// </summary>
    /// <exception cref="PreconditionException">The server did not answer <c>server/discover</c> with a result, or the result tells nothing.</exception>
    public async Task<JsonElement?> CapabilitiesAsync()
    {
        var result = conversation.Revision.Era is Era.Legacy
            ? conversation.Handshake?.Message.Result
            : discovered ??= await DiscoverAsync();
        return result is null ? null : Told(ServerAnswer.Member(result, "capabilities"));
    }

    /// <summary>Whether the survey heard the server declare a capability.</summary>
    /// <exception cref="PreconditionException">The server told nothing of its capabilities, which it owes.</exception>
    public bool WereSurveyed(string capability) =>
        conversation.Subject.Survey.In(conversation.Revision) is { Manages: true } found
        && ServerAnswer.Member(Told(found.Capabilities), capability) is not null;

    /// <summary>Whether the server declares a capability, or a switch of one.</summary>
    /// <param name="path">Its name, such as <c>tools</c> or <c>tools.listChanged</c>.</param>
    public async Task<bool> IncludeAsync(string path) =>
        path.Split('.').Aggregate(await CapabilitiesAsync(), ServerAnswer.Member) is { ValueKind: not (JsonValueKind.False or JsonValueKind.Null) };

    private static JsonElement Told(JsonElement? capabilities) => capabilities is { ValueKind: JsonValueKind.Object } told
        ? told
        : throw new PreconditionException($"The server does not tell what it can do: its capabilities are {capabilities?.GetRawText() ?? "missing"}");

    private async Task<JsonElement> DiscoverAsync()
    {
        var client = await conversation.ProbeAsync();
        var reply = await client.SendAsync(client.Draft(Method.Discover), conversation.Stopped);
        // What is judged may be the answer to another request.
        if (!conversation.HasAsked) conversation.Reply = reply;
        return reply is Reply.Success success
            ? success.Message.Result
            : throw new PreconditionException($"The server does not tell what it can do: to {Method.Discover} came {reply.Describe()}");
    }
}
