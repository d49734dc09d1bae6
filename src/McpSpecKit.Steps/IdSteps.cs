using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps;

/// <summary>The page basic/index, sections "Requests" and "Responses": the ids that pair them.</summary>
[Binding]
public sealed class IdSteps(ServerConversation conversation, ToolCall call)
{
    private RequestId asked;

    /// <summary>The plain request goes out under an id that the scenario gives as JSON.</summary>
    [When("the client sends a plain request with the id {}")]
    public async Task WhenTheClientSendsUnder(string id) => await SendAsync((await conversation.ProbeAsync()).PlainRequest(), Read(id));

    /// <summary>The plain request goes out under a text of that many characters.</summary>
    [When("the client sends a plain request with an id of {int} characters")]
    public async Task WhenTheClientSendsUnderALongId(int length) =>
        await SendAsync((await conversation.ProbeAsync()).PlainRequest(), RequestId.Of(new string('x', length)));

    /// <summary>The plain request goes out under an id of Latin, Cyrillic and Chinese letters and of one beyond the basic plane.</summary>
    [When("the client sends a request whose id holds letters beyond ASCII")]
    public async Task WhenTheClientSendsUnderForeignLetters() =>
        await SendAsync((await conversation.ProbeAsync()).PlainRequest(), RequestId.Of("é-ж-漢-😀"));

    /// <summary>The plain request goes out under an id with a line feed, a carriage return and a line separator in it, escaped as JSON asks for.</summary>
    [When("the client sends a request whose id holds a line break")]
    public async Task WhenTheClientSendsUnderLines() =>
        await SendAsync((await conversation.ProbeAsync()).PlainRequest(), RequestId.Of("one\ntwo\r\nthree\u2028four"));

    /// <summary>A request of an unknown method goes out under an id that the scenario gives as JSON.</summary>
    [When("the client sends a request for an unknown method with the id {}")]
    public async Task WhenTheClientAsksForTheUnknownUnder(string id) =>
        await SendAsync((await conversation.ProbeAsync()).Draft(UnknownMethods.Request), Read(id));

    /// <summary>The client calls the tool, answers what it is asked, and waits until the call is answered or the reply window is over.</summary>
    [When("the client calls the tool and answers what it is asked")]
    public async Task WhenTheClientCallsAndAnswers() => conversation.Reply = await call.CallAsync();

    /// <summary>The client calls the tool, and calls it again when the first call is answered.</summary>
    [When("the client calls the tool twice and answers what it is asked")]
    public async Task WhenTheClientCallsTwice()
    {
        await WhenTheClientCallsAndAnswers();
        if (conversation.Reply.ShowsLife) await WhenTheClientCallsAndAnswers();
    }

    /// <summary>The answer, be it an error, came under the id of the request: the same value of the same type.</summary>
    [Then("the server answers under the same id")]
    public void ThenTheServerAnswersUnderTheSameId()
    {
        if (conversation.Reply is not (Reply.Success or Reply.Failure or Reply.Malformed { Message.Id: not null }))
            throw new ClauseBrokenException($"an answer with the id {Shorten(asked.Json)}", conversation.Reply.Describe());
    }

    private Task SendAsync(Draft draft, RequestId id)
    {
        asked = id;
        return conversation.SendAsync(draft.Under(id));
    }

    private static RequestId Read(string json) =>
        RequestId.TryRead(JsonElement.Parse(json), out var id) ? id : throw new FormatException($"{json} is no id.");

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
