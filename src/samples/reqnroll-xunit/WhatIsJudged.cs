using McpSpecKit.Adapters;
using McpSpecKit.Catalogue;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;
using Reqnroll;
using Reqnroll.BoDi;
using Xunit;

namespace ReqnrollXunit.Sample;

/// <summary>
/// Says which server the features are about, and what a scenario is skipped for: all else is Reqnroll's. Here it is the reference; any
/// adapter can stand in its place.
/// </summary>
[Binding]
public sealed class WhatIsJudged
{
    /// <summary>Before the hooks of the kit, which ask for what is registered here.</summary>
    private const int First = 0;

    private static readonly IServerAdapter Server = EmbeddedServer.Reference();
    private static SurveyedSubject? surveyed;

    [BeforeTestRun]
    public static async Task SurveyAsync() => surveyed = await SurveyedSubject.SurveyAsync(Server, new JudgeOptions(), CancellationToken.None);

    [AfterTestRun]
    public static async Task CloseAsync() => await Server.DisposeAsync();

    [BeforeScenario(Order = First)]
    public void Provide(ScenarioContext scenario)
    {
        var info = scenario.ScenarioInfo;
        Skip.If(info.CombinedTags.Contains("pending"), "There are no steps for it yet.");
        Skip.IfNot(ScenarioTags.Concerns(info.CombinedTags, Party.Server), "It is about clients.");

        var named = Enum.GetValues<Transport>().Where(transport => info.CombinedTags.Contains(transport.ToName())).ToList();
        var index = Server.Endpoints.ToList().FindIndex(endpoint => named.Count == 0 || named.Contains(endpoint.Transport));
        Skip.If(index < 0, $"The server is not reached over {string.Join(" or ", named.Select(transport => transport.ToName()))}.");

        var revision = Revision.Parse((string)info.Arguments["revision"]!);
        var obstacle = Applicability.Obstacle(surveyed!.Survey[index], revision, info.Title, info.CombinedTags);
        Skip.If(obstacle is NotApplicableException or LeftToAReviewerException, obstacle?.Message);

        surveyed.Provide((IObjectContainer)scenario.ScenarioContainer, Server.Endpoints[index], CancellationToken.None);
    }

    /// <summary>A step can find out that its clause does not concern the server; and what binds nobody fails nobody.</summary>
    [AfterStep]
    public void SkipWhatIsNoVerdict(ScenarioContext scenario)
    {
        Skip.If(scenario.TestError is NotApplicableException or LeftToAReviewerException, scenario.TestError?.Message);
        Skip.If(
            scenario.TestError is ClauseBrokenException && !scenario.ScenarioInfo.Tags.Contains("must"),
            $"Not a MUST: {scenario.TestError?.Message}");
    }
}
