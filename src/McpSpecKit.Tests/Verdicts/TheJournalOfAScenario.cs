using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Verdicts;

public sealed class TheJournalOfAScenario
{
    [Fact]
    public void KeepsNotesInTheirOrder()
    {
        var journal = new ScenarioJournal();

        journal.Note("First this.");
        journal.Note("Then that.");

        Assert.Equal(["First this.", "Then that."], journal.Notes);
    }

    [Fact]
    public void ShowsExchangesThatAreOverBeforeThoseThatGoOn()
    {
        var (journal, transcript) = (new ScenarioJournal(), new Transcript(TimeProvider.System));
        journal.Keep(transcript);
        journal.Keep([new Frame(default, FrameDirection.FromSubject, "stdout", "over")]);

        transcript.Add(FrameDirection.FromSubject, "stdout", "going on");

        Assert.Equal(["over", "going on"], journal.Frames.Select(frame => frame.Text));
    }
}
