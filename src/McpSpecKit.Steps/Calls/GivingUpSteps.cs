using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Calls;

/// <summary>The pages basic/utilities/cancellation: a server that gives up on its own requests.</summary>
[Binding]
public sealed class GivingUpSteps(ServerConversation conversation, ToolCall call)
{
    /// <summary>
    /// The client calls the tool with a short time for its questions, and waits for the answer. Applies where the tool takes such a time: an
    /// argument whose name has timeout in it.
    /// </summary>
    [When("the client calls the tool and lets its questions run out of time")]
    public async Task WhenTheQuestionsRunOut()
    {
        if (!TakesATimeout) throw new NotApplicableException($"How long the tool {call.Name} waits for an answer cannot be set: it has no argument with timeout in its name");
        conversation.Reply = await call.CallAsync();
        if (!conversation.Reply.ShowsLife) throw new NotApplicableException("The tool waits longer for its questions than the kit does for an answer");
    }

    /// <summary>The same, and once the server has cancelled its questions the client answers them.</summary>
    [When("the client calls the tool, lets its questions run out of time, and answers them then")]
    public async Task WhenTheQuestionsAreAnsweredLate()
    {
        await WhenTheQuestionsRunOut();
        var client = await conversation.ProbeAsync();
        var questions = client.Received.Select(received => received.Message).OfType<JsonRpcRequest>().Where(request => request.Method is not Method.Ping).ToList();
        if (questions.Count == 0) throw new NotApplicableException("The tool has asked the client for nothing");
        foreach (var question in questions) client.Answer(question);
        await Task.Delay(conversation.Subject.Waits.Quiet, conversation.Subject.Time, conversation.Stopped);
    }

    private bool TakesATimeout => ToolArguments.For(call.Schema).Any(argument => argument.Key.Contains("timeout", StringComparison.OrdinalIgnoreCase));
}
