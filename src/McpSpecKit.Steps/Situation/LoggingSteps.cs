using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Situation;

/// <summary>The page server/utilities/logging of 2026-07-28.</summary>
[Binding]
public sealed class LoggingSteps(Declarations declared)
{
    /// <summary>The server declares the capability logging; else the scenario does not concern it.</summary>
    [Given("a server that declares logging")]
    public async Task GivenAServerThatLogs()
    {
        if (!await declared.IncludeAsync("logging")) throw new NotApplicableException("The server does not declare the capability logging");
    }
}
