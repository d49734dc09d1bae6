using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps;

/// <summary>The page server/utilities/logging of 2026-07-28.</summary>
[Binding]
public sealed class LoggingSteps(ServerConversation conversation, ToolCall call, Declarations declared)
{
    /// <summary>The server declares the capability logging; else the scenario does not concern it.</summary>
    [Given("a server that declares logging")]
    public async Task GivenAServerThatLogs()
    {
        if (!await declared.IncludeAsync("logging")) throw new NotApplicableException("The server does not declare the capability logging");
    }

    /// <summary>The client calls the tool, names this level in the metadata of the request, and waits for the answer.</summary>
    [When("the client calls the tool at the log level {word}")]
    public async Task WhenTheClientCallsAtALevel(string level) => await SendAsync(await call.DraftAsync(), level);

    /// <summary>The client sends a plain request, and names this level in its metadata, be it a level or not.</summary>
    [When("the client sends a plain request at the log level {word}")]
    public async Task WhenTheClientAsksAtALevel(string level) => await SendAsync((await conversation.ProbeAsync()).PlainRequest().Wrongly(_ => { }), level);

    private Task SendAsync(Draft draft, string level)
    {
        draft.Metadata[MetaKey.LogLevel] = level;
        return conversation.SendAsync(draft);
    }
}
