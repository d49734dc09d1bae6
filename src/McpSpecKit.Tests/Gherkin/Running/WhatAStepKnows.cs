using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

public class WhatAStepKnows
{
    private readonly Log log = new();

    [Fact]
    public async Task IsItsScenarioItsRuleAndItsFeature()
    {
        var scenario = Suite.Feature(
            """
            @f
            Feature: F
              About F.

              @r
              Rule: R
                About R.

                @s
                Scenario Outline: S <a>
                  About S.
                  Given it looks around

                  @e
                  Examples:
                    | a | b |
                    | 1 | 2 |
            """).Scenarios[0];

        await Suite.RunAsync(scenario, log, typeof(Steps));

        Assert.Equal(
        [
            "F/About F./f/features",
            "R/About R./r",
            "S <a>/About S./s,e/f,r,s,e",
            "a=1,b=2",
            "OK",
        ],
        log.Entries);
    }

    [Fact]
    public async Task IsNoRuleWhereThereIsNone()
    {
        await Suite.RunAsync<Steps>("Given it looks around", log);

        Assert.Equal("no rule", log.Entries[1]);
    }

    [Fact]
    public async Task ItCanSay()
    {
        var outcome = await Suite.RunAsync<Steps>("Given it talks", log);

        Assert.Equal(["one", "2 of 3"], outcome.Output);
        Assert.Equal(["a.txt"], outcome.Attachments);
    }

    [Fact]
    public async Task ItSaysInVainOnlyWhereItDoesNotRun()
    {
        var outcome = await Suite.RunAsync<Steps>("Given it talks\nGiven it is undefined", log);

        Assert.Equal(ScenarioStatus.Undefined, outcome.Status);
        Assert.Equal(["one", "2 of 3"], outcome.Output);
    }

    [Binding]
    private sealed class Steps(Log log, ScenarioContext scenario, FeatureContext feature, IReqnrollOutputHelper output)
    {
        [Given("it looks around")]
        public void Looks()
        {
            var (f, r, s) = (feature.FeatureInfo, scenario.RuleInfo, scenario.ScenarioInfo);
            log.Add($"{f.Title}/{f.Description}/{string.Join(',', f.Tags)}/{f.FolderPath}");
            log.Add(r is null ? "no rule" : $"{r.Title}/{r.Description}/{string.Join(',', r.Tags)}");
            log.Add($"{s.Title}/{s.Description}/{string.Join(',', s.Tags)}/{string.Join(',', s.CombinedTags)}");
            log.Add(string.Join(',', s.Arguments.Keys.Cast<string>().Select(key => $"{key}={s.Arguments[key]}")));
            log.Add($"{scenario.ScenarioExecutionStatus}{scenario.TestError}");
        }

        [Given("it talks")]
        public void Talks()
        {
            output.WriteLine("one");
            output.WriteLine("{0} of {1}", 2, 3);
            output.AddAttachment("a.txt");
        }
    }
}
