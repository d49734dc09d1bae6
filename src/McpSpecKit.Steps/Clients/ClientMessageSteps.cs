using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Clients;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>Which messages a client sends, and when.</summary>
[Binding]
public sealed class ClientMessageSteps(ClientConversation conversation)
{
    /// <summary>The first message that came is a request of this method.</summary>
    [Then("the first message from the client is {word}")]
    [Looks]
    public void ThenTheFirstMessageIs(string method)
    {
        var said = conversation.Log.Said;
        conversation.Require(said.Count > 0, "The client has sent no message");
        if (said[0].Message is not JsonRpcRequest { Method: var first } || first != method)
            throw new ClauseBrokenException($"{method} as the first message", $"{said[0].Message}");
    }

    /// <summary>A message of this method came. The server has answered initialize by then, where there is a handshake.</summary>
    [Then("the client sends {word}")]
    [Looks]
    public async Task ThenTheClientSends(string method)
    {
        RequireAnAnswer(method);
        await conversation.DemandInTimeAsync(() => conversation.Log.Said.Any(said => MethodOf(said) == method), method, Summary);
    }

    /// <summary>No message of this method came until the client did nothing more. The server has answered initialize by then, where there is a handshake.</summary>
    [Then("the client sends no {word}")]
    [Looks]
    public void ThenTheClientDoesNotSend(string method)
    {
        RequireAnAnswer(method);
        if (conversation.Log.Said.FirstOrDefault(said => MethodOf(said) == method) is { } sent)
            throw new ClauseBrokenException($"no {method}", $"{sent.Message}");
    }

    private static string? MethodOf(ClientEntry.Said said) => said.Message switch
    {
        JsonRpcRequest request => request.Method,
        JsonRpcNotification notification => notification.Method,
        _ => null,
    };

    private void RequireAnAnswer(string method)
    {
        if (method == Method.Initialized)
        {
            conversation.Require(
                conversation.Log.Entries.Any(entry => entry is ClientEntry.Answered { Request.Method: Method.Initialize }),
                "The client has sent no initialize that could be answered");
        }
        else
        {
            conversation.Require(conversation.Log.Said.Count > 0, "The client has sent no message");
        }
    }

    private string Summary()
    {
        var methods = conversation.Log.Said.Select(said => MethodOf(said) ?? "a response").ToList();
        return methods.Count == 0 ? "nothing" : string.Join(", ", methods.Distinct());
    }
}
