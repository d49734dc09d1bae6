using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Receiving;

/// <summary>What each modern request says of itself; see 2026-07-28, page basic/index, section "_meta".</summary>
[Binding]
public sealed class RequestMetadataSteps(ServerConversation conversation, ToolCall call)
{
    private const string DoesWithout = "The tool does without the capability; name one that asks the client under \"tools\" in mcpspeckit.json";

    /// <summary>
    /// The answer is an error with this code, or the HTTP status is this one. A tool that completes without the capability, or asks for nothing of
    /// a client that declares every capability, does not need it, and the scenario does not concern it.
    /// </summary>
    [Then("the server refuses what needs the capability with {refusal}")]
    public async Task ThenTheServerRefusesTheCall(string refusal)
    {
        await RequireNeedAsync();
        var said = refusal.StartsWith("HTTP", StringComparison.Ordinal) ? $"HTTP status {conversation.RequireResponse().Status}" : $"error {ErrorAnswer.Of(conversation.Reply)?.Code}";
        if (said != refusal) throw new ClauseBrokenException(refusal, $"{said}, and {conversation.Reply.Describe()}");
    }

    /// <summary>
    /// The answer is error -32602. Where only the version is missing, other readings are accepted: over HTTP, where the header shows the era,
    /// the request also lacks what its header names, which is error -32020; elsewhere a server of both eras may take it for a request of the
    /// legacy one, refused in whatever way.
    /// </summary>
    [Then("the server refuses the request for its missing {word}")]
    public void ThenTheServerRefusesTheRequest(string field)
    {
        long[] codes = field == "clientCapabilities" || conversation.Response?.Status is null
            ? [ErrorCode.InvalidParams]
            : [ErrorCode.InvalidParams, ErrorCode.HeaderMismatch];
        var refused = conversation.Reply is Reply.Failure or Reply.Unanswered { Delivery.Accepted: false };
        var isOpen = field != "clientCapabilities" && conversation.Subject.Survey.HasHandshake && conversation.Response?.Status is null;
        if (isOpen ? !refused : ErrorAnswer.Of(conversation.Reply)?.Code is not { } code || !codes.Contains(code))
            throw new ClauseBrokenException(isOpen ? "an error" : $"error {string.Join(" or ", codes)}", conversation.Reply.Describe());
    }

    private async Task RequireNeedAsync()
    {
        if (AsksForInput(conversation.Reply) || ErrorAnswer.Of(conversation.Reply)?.Code == ErrorCode.MissingClientCapability) return;
        // A tool may fail for want of the capability, or in any case: then it does not ask a client that declares everything either.
        if (Completes(conversation.Reply) || !AsksForInput(await CallWithEverythingAsync())) throw new NotApplicableException(DoesWithout);
    }

    private async Task<Reply> CallWithEverythingAsync()
    {
        var draft = await call.DraftAsync();
        draft.Metadata[MetaKey.ClientCapabilities] = ClientProfile.Everything(conversation.Revision).Capabilities.DeepClone();
        return await (await conversation.ProbeAsync()).SendAsync(draft, conversation.Stopped);
    }

    private static bool Completes(Reply reply) => reply is Reply.Success { Message.Result: var result }
        && ServerAnswer.Member(result, "isError") is not { ValueKind: JsonValueKind.True };

    private static bool AsksForInput(Reply reply) =>
        reply is Reply.Success { Message.Result: var result } && ServerAnswer.Text(result, "resultType") == "input_required";
}
