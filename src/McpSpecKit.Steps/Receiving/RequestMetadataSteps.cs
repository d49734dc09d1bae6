using System.Text.Json;
using McpSpecKit.Adapters;
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

    /// <summary>The client has sent a plain request with all its metadata on this connection, and got a result.</summary>
    [Given("a server that has answered a plain request of {revision}")]
    public async Task GivenAServerThatHasAnswered(Revision revision)
    {
        conversation.Revision = revision;
        await conversation.SendAsync((await conversation.ProbeAsync()).PlainRequest());
        if (conversation.Reply is not Reply.Success)
            throw new PreconditionException($"A plain request was not answered with a result: came {conversation.Reply.Describe()}");
    }

    /// <summary>On the same connection, a request that declares every capability has called the tool, and the result asks the client for input.</summary>
    [Given("a client that declares every capability has called a tool for {role}")]
    public async Task GivenACallWithEveryCapability(ToolRole role)
    {
        call.Choose(role);
        conversation.Reply = await CallWithEverythingAsync();
        if (conversation.Reply is not Reply.Success)
            throw new PreconditionException($"The call with every capability got no result: came {conversation.Reply.Describe()}");
        if (!AsksForInput(conversation.Reply)) throw new NotApplicableException(DoesWithout);
    }

    /// <summary>
    /// The answer is an error with this code. A tool that completes without the capability, or asks for nothing of a client that declares
    /// every capability, does not need it, and the scenario does not concern it.
    /// </summary>
    [Then("the server refuses what needs the capability with error {int}")]
    public async Task ThenTheServerRefusesTheCall(int code)
    {
        await RequireNeedAsync();
        if (ErrorAnswer.Of(conversation.Reply)?.Code != code) throw new ClauseBrokenException($"error {code}", conversation.Reply.Describe());
    }

    /// <summary>
    /// The HTTP status is this one. A tool that completes without the capability, or asks for nothing of a client that declares every
    /// capability, does not need it, and the scenario does not concern it.
    /// </summary>
    [Then("the server refuses what needs the capability with HTTP status {int}")]
    public async Task ThenTheStatusOfTheCallIs(int status)
    {
        await RequireNeedAsync();
        var response = conversation.RequireResponse();
        if (response.Status != status) throw new ClauseBrokenException($"HTTP status {status}", $"HTTP status {response.Status}, and {conversation.Reply.Describe()}");
    }

    /// <summary>The answer is no result that asks for input: the call was given up in whatever way, or done without.</summary>
    [Then("the server asks the client without capabilities for nothing")]
    public void ThenTheServerAsksForNothing()
    {
        if (AsksForInput(conversation.Reply)) throw new ClauseBrokenException("no request for input", conversation.Reply.Describe());
        if (!conversation.Reply.ShowsLife) throw new PreconditionException($"The server did not answer the call: {conversation.Reply.Describe()}");
    }

    /// <summary>The error's data has requiredCapabilities, an object with this capability in it.</summary>
    [Then("the error names the capability {word}")]
    public void ThenTheErrorNamesTheCapability(string capability)
    {
        if (ServerAnswer.Member(ServerAnswer.Member(ErrorAnswer.Of(conversation.Reply)?.Data, "requiredCapabilities"), capability) is null)
            throw new ClauseBrokenException($"data.requiredCapabilities with {capability}", ErrorAnswer.Describe(conversation.Reply));
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
