using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Sending;

/// <summary>The page basic/index, section "Error Codes".</summary>
[Binding]
public sealed class ErrorCodeSteps(ServerConversation conversation)
{
    private const string NotThere = "no-such-thing";
    private const string UrlNotThere = "test://no-such-thing";
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
