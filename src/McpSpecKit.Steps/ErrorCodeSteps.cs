using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps;

/// <summary>The page basic/index, section "Error Codes".</summary>
[Binding]
public sealed class ErrorCodeSteps(ServerConversation conversation, ServerTraffic traffic, Declarations declared)
{
    private const string NotThere = "no-such-thing";
    private const string UrlNotThere = "test://no-such-thing";
    private const int UrlElicitationRequired = -32042;

    private static readonly long[] Defined =
        [ErrorCode.HeaderMismatch, ErrorCode.MissingClientCapability, ErrorCode.UnsupportedProtocolVersion];

    /// <summary>
    /// The client asks in turn for a method, a tool, a prompt and a resource that are not there, names a version that nobody speaks, and
    /// leaves out what a request needs. Over HTTP it also sends a header that says another thing than the body.
    /// </summary>
    [When("the client provokes every error it can")]
    public async Task WhenTheClientProvokesErrors()
    {
        var client = await conversation.ProbeAsync();
        foreach (var mistake in Mistakes(client))
        {
            await conversation.SendAsync(mistake);
            if (!conversation.Reply.ShowsLife)
                throw new PreconditionException($"The server does not answer {mistake.Message.ToJsonString()}: {conversation.Reply.Describe()}");
        }
    }

    /// <summary>The client reads a resource that nobody has; a server that declares no resources is not asked.</summary>
    [When("the client reads a resource that is not there")]
    public async Task WhenTheClientReadsWhatIsNotThere()
    {
        if (!await declared.IncludeAsync("resources")) throw new NotApplicableException("The server declares no resources");
        await conversation.SendAsync((await conversation.ProbeAsync()).Draft(Method.ReadResource, Uri()));
    }

    /// <summary>No error has a code of the old range, but for -32002, which is told by a requirement of its own.</summary>
    [Then("each error from the server has a code outside -32019 to -32000")]
    public void ThenNoCodeIsOfTheOldRange() => Demand(
        code => code is (not (>= -32019 and <= -32000)) or ErrorCode.ResourceNotFound,
        "errors with codes outside of -32019 to -32000");

    /// <summary>No error has a code from -32099 to -32020 but one that the specification defines or, in an earlier revision, has defined.</summary>
    [Then("each error from the server has a code that the specification defines or leaves open")]
    public void ThenNoCodeIsMadeUp() => Demand(
        code => code is (not (>= -32099 and <= -32020)) or UrlElicitationRequired || Defined.Contains(code),
        $"errors with codes outside of -32099 to -32020, or with one of {string.Join(", ", Defined)}");

    /// <summary>No error has one of the two codes that only earlier revisions use.</summary>
    [Then("each error from the server has a code other than -32002 and -32042")]
    public void ThenNoCodeIsOfAnEarlierRevision() =>
        Demand(code => code is not (ErrorCode.ResourceNotFound or UrlElicitationRequired), "errors with codes other than -32002 and -32042");

    /// <summary>
    /// No error has a code from -32768 to -32100 but those that JSON-RPC defines. What the specification says of -32099 to -32000 is told by
    /// requirements of their own.
    /// </summary>
    [Then("each error from the server has a code that JSON-RPC defines or leaves open")]
    public void ThenNoCodeIsOfJsonRpc() => Demand(
        code => code is (not (>= -32768 and <= -32100)) or ErrorCode.ParseError or (>= ErrorCode.InternalError and <= ErrorCode.InvalidRequest),
        "errors with codes outside of -32768 to -32100, or with -32700 or one of -32603 to -32600");

    private void Demand(Predicate<long> holds, string expected) => traffic.Demand(
        "error",
        traffic.Errors,
        error => ServerAnswer.Member(error, "code") is not { } code || code.ValueKind is not JsonValueKind.Number || !code.TryGetInt64(out var number) || holds(number),
        expected);

    private IEnumerable<Draft> Mistakes(ServerProbe client)
    {
        yield return client.Draft(UnknownMethods.Request);
        yield return client.Draft(Method.CallTool, new JsonObject { ["name"] = NotThere });
        yield return client.Draft(Method.GetPrompt, new JsonObject { ["name"] = NotThere });
        yield return client.Draft(Method.ReadResource, Uri());
        yield return client.Draft(Method.CallTool, new JsonObject { ["name"] = NotThere }).Wrongly(message => message["params"]!.AsObject().Remove("name"));
        yield return client.PlainRequest().Wrongly(message => message["params"]!["_meta"]![MetaKey.ProtocolVersion] = "1999-01-01")
            .With(Headers.ProtocolVersion, "1999-01-01");
        yield return client.PlainRequest().Wrongly(message => message["params"]!["_meta"]!.AsObject().Remove(MetaKey.ClientCapabilities));
        if (client.Channel is IHttpChannel) yield return client.PlainRequest().With(Headers.Method, UnknownMethods.Request);
    }

    private static JsonObject Uri() => new() { ["uri"] = UrlNotThere };
}
