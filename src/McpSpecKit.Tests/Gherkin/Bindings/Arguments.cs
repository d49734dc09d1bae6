using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Bindings;

public class Arguments
{
    private readonly Log log = new();

    [Theory]
    [InlineData("Given 3 numbers and 1.5", "3 1.5")]
    [InlineData("Given the era Modern", "Modern")]
    [InlineData("Given the era not modern", "NotModern")]
    [InlineData("Given perhaps 4", "4")]
    [InlineData("Given perhaps \"\"", "nothing")]
    [InlineData("Given point 1,2", "(1, 2)")]
    [InlineData("Given revision 2025-11-25", "Revision { Name = 2025-11-25 }")]
    [InlineData("Given the 2nd one", "2")]
    [InlineData("Given a word ABC", "abc")]
    public async Task BecomeWhatTheMethodTakes(string step, string expected)
    {
        var outcome = await Suite.RunAsync<Steps>(step, log);

        Assert.Null(outcome.Error);
        Assert.Equal([expected], log.Entries);
    }

    [Fact]
    public async Task MayBeADocString()
    {
        await Suite.RunAsync<Steps>("When \"x\" sends\n    \"\"\"json\n    {\n      1\n    }\n    \"\"\"", log);

        Assert.Equal(["x: {\n  1\n}"], log.Entries);
    }

    [Fact]
    public async Task MayBeATable()
    {
        await Suite.RunAsync<Steps>("When \"x\" sends\n  | id | name |\n  | 1  | a    |\n  | 2  |      |", log);

        Assert.Equal(["x: id,name 2 1=a 2= True False"], log.Entries);
    }

    [Fact]
    public async Task MayBeMadeOfATable()
    {
        await Suite.RunAsync<Steps>("When points\n  | x | y |\n  | 1 | 2 |", log);

        Assert.Equal(["(1, 2)"], log.Entries);
    }

    [Fact]
    public async Task FailTheScenarioIfTheyCannotBecomeIt()
    {
        var outcome = await Suite.RunAsync<Steps>("Given the era none", log);

        Assert.Equal(ScenarioStatus.Failed, outcome.Status);
        Assert.Equal("'none' cannot become Era.", Assert.IsType<StepArgumentException>(outcome.Error?.Exception).Message);
    }

    [Theory]
    [InlineData("Given the era Modern\n  | x |", 2)]
    [InlineData("When points", 0)]
    [InlineData("When \"x\" sends", 1)]
    public async Task FailTheScenarioIfTheyAreOthersThanTheMethodTakes(string step, int count)
    {
        var outcome = await Suite.RunAsync<Steps>(step, log);

        Assert.Equal(ScenarioStatus.Failed, outcome.Status);
        Assert.Contains($"(features/a.feature:5) has {count} arguments", outcome.Error?.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(log.Entries);
    }

    private enum Era
    {
        Modern,
        NotModern,
    }

    private sealed record Point(int X, int Y);

    private sealed record Revision(string Name);

    [Binding]
    private sealed class Steps(Log log)
    {
        [StepArgumentTransformation(@"(\d+),(\d+)")]
        public Point Make(int x, int y) => new(x, y);

        [StepArgumentTransformation]
        public static Point OfTable(DataTable table) => new(int.Parse(table.Rows[0]["x"], null), int.Parse(table.Rows[0]["y"], null));

        [StepArgumentTransformation(@"\d{4}-\d\d-\d\d", Name = "revision")]
        public static Revision Revision(string name) => new(name);

        [StepArgumentTransformation(@"(\d+)(?:st|nd|rd|th)", Name = "ordinal")]
        public static long Ordinal(string number) => long.Parse(number, null);

        [StepArgumentTransformation("[A-Z]+", Name = "shout")]
        public static string Softly(string shout) => shout.ToLowerInvariant();

        [Given("a word {shout}")]
        public void Word(string word) => log.Add(word);

        [Given("{int} numbers and {float}")]
        public void Numbers(int whole, double real) => log.Add(FormattableString.Invariant($"{whole} {real}"));

        [Given("the era {Era}")]
        public void OfEra(Era era) => log.Add($"{era}");

        [Given("^perhaps \"?(\\d*)\"?$")]
        public void Perhaps(int? number) => log.Add(number is { } known ? $"{known}" : "nothing");

        [Given("point {Point}")]
        public void AtPoint(Point point) => log.Add($"({point.X}, {point.Y})");

        [Given("revision {revision}")]
        public void OfRevision(Revision revision) => log.Add($"{revision}");

        [Given("the {ordinal} one")]
        public void Nth(long number) => log.Add($"{number}");

        [When("{string} sends")]
        public void Sends(string who, string text) => log.Add($"{who}: {text}");

        [When("{string} sends")]
        public void Sends(string who, DataTable table) => log.Add(
            $"{who}: {string.Join(',', table.Header)} {table.RowCount} {string.Join(' ', table.Rows.Select(row => $"{row["id"]}={row["name"]}"))} "
            + $"{table.ContainsColumn("id")} {table.ContainsColumn("other")}");

        [When("points")]
        public void Points(Point point) => log.Add($"({point.X}, {point.Y})");
    }
}
