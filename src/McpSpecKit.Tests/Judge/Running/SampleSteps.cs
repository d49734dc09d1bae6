using McpSpecKit.Verdicts;
using Reqnroll;

namespace McpSpecKit.Tests.Judge.Running;

/// <summary>Steps for features of a few lines.</summary>
[Binding]
public sealed class SampleSteps(StepLog log, CancellationTokenSource stop, ScenarioContext context, SampleScene scene, SampleTime time)
{
    private bool endsBadly;

    [BeforeScenario]
    public void Before() => log.Add("before");

    [AfterScenario]
    public async Task After()
    {
        await Task.Yield();
        log.Add("after");
        if (endsBadly) throw new InvalidTimeZoneException("It ended badly.");
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

    [When("{int} messages are sent")]
    public void Send(int messages)
    {
        log.Add("sent");
        scene.Messages += messages;
    }

    [Then("there are {int} messages")]
    public void Count(int messages)
    {
        log.Add($"counted in {context.ScenarioInfo.Title}");
        if (scene.Messages != messages) throw new ClauseBrokenException($"{messages} messages", $"{scene.Messages}");
    }

    [Given("there is a scene that ends badly")]
    public void OpenBadly() => endsBadly = true;

    [Given("there is a scene")]
    public void Open() => log.Add("opened");

    [When("a message spoils it")]
    public void Spoil()
    {
        log.Add("spoiled");
        (scene.Messages, scene.IsSpoiled) = (scene.Messages + 1, true);
    }

    [When("it breaks after {int} seconds")]
    public void BreakAfter(int seconds)
    {
        time.Pass(TimeSpan.FromSeconds(seconds));
        Break();
    }

    [Given("it breaks")]
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
    [Then("the run is stopped")]
    public Task Stop() => stop.CancelAsync();

    [Given("^it is (either|or)$")]
    public void Either(string which) => log.Add(which);

    [Given("it is {word}")]
    public void Word(string word) => log.Add(word);
}
