using McpSpecKit.Verdicts;
using Reqnroll;

namespace McpSpecKit.Tests.Judge.Running;

/// <summary>Steps for features of a few lines.</summary>
[Binding]
public sealed class SampleSteps(StepLog log, CancellationTokenSource stop, ScenarioContext context)
{
    [BeforeScenario]
    public void Before() => log.Add("before");

    [AfterScenario]
    public async Task After()
    {
        await Task.Yield();
        log.Add("after");
    }

    [Given("{string} is noted")]
    [When("{string} is noted")]
    [Then("{string} is noted")]
    public void Note(string text) => log.Add(text);

    [When("the text is noted")]
    public void NoteText(string text) => log.Add(text);

    [When("the table is noted")]
    public void NoteTable(DataTable table) => log.Add(string.Join(" / ", table.Rows.Select(row => string.Join('|', row.Values))));

    [Then("the tags are noted")]
    public void NoteTags() => log.Add(string.Join(' ', context.ScenarioInfo.CombinedTags.Order(StringComparer.Ordinal)));

    [When("it breaks")]
    public static void Break() => throw new InvalidTimeZoneException("It broke.");

    [When("it breaks later")]
    public static async Task BreakLater()
    {
        await Task.Yield();
        throw new InvalidTimeZoneException("It broke later.");
    }

    [Given("it does not apply")]
    public static void Skip() => throw new NotApplicableException("There is no such tool.");

    [When("the run is stopped")]
    public Task Stop() => stop.CancelAsync();

    [Given("^it is (either|or)$")]
    public void Either(string which) => log.Add(which);

    [Given("it is {word}")]
    public void Word(string word) => log.Add(word);
}
