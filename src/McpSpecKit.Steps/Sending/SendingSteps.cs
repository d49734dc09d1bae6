namespace McpSpecKit.Steps.Sending;

/// <summary>
/// What the client sends to the server under test. A plain request is one that every server answers: a ping in the legacy era,
/// server/discover in the modern one. Methods that nobody knows, and names of tools and resources that are not there, are made up by the kit;
/// of prompts and resources it takes the first that is listed. The opening message is the first of a client: initialize, or a plain request.
/// </summary>
[Binding]
public sealed class SendingSteps(Messenger messenger)
{
    /// <summary>
    /// The client sends the message and waits for what becomes of it: for the answer, or over HTTP for the response. Changes follow: "with" and
    /// "without" a header, "with the id" as JSON, "in version" in _meta and in the header, with or without what is in _meta (the protocol's own
    /// names go without their prefix), or without another member, which is named with those on the way to it. An HTTP GET or DELETE has no message:
    /// it comes with the headers of the session, and GET with those of a client that means to listen.
    /// </summary>
    [When("the client sends {message}")]
    public Task WhenTheClientSends(OutgoingMessage outgoing) => messenger.SendAsync(outgoing);

    /// <summary>The client sends the first message, waits for what becomes of it, and sends the second.</summary>
    [When("the client sends {message} and then {message}")]
    public async Task WhenTheClientSendsBoth(OutgoingMessage first, OutgoingMessage second)
    {
        await messenger.SendAsync(first);
        await messenger.SendAsync(second);
    }

    /// <summary>The client sends the messages in one array and waits for the answers to the requests among them, in one array or each by itself.</summary>
    [When("the client sends a batch of {batch}")]
    public Task WhenTheClientSendsABatch(IReadOnlyList<OutgoingMessage> batch) => messenger.SendBatchAsync(batch);

    /// <summary>The client posts these bytes, with the headers of its session alone, and waits for the response and, where that is a stream, for its end.</summary>
    [When("the client posts the body")]
    public Task WhenTheClientPosts(string body) => messenger.PostAsync(body);
}
