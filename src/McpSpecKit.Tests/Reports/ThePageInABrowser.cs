using System.Diagnostics;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Reports;

public sealed class ThePageInABrowser(Browser browser) : IClassFixture<Browser>
{
    private const string Broken = "#LC-011";

    private static RunReport Sample => SampleRun.Of([.. SampleRun.Mixed.Results.Where(result => result.Requirement is not "LC-011" || result.Verdict is Verdict.Failed)]);

    [BrowserFact]
    public async Task AsksNothingOfAnyNetwork()
    {
        await using var open = await OpenPage.OfAsync(browser, Broken, runs: Sample);

        Assert.Empty(open.Noise);
        Assert.Contains("Not conforming: 1 requirement broken", await open.TextAsync("#masthead"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task SetsTheGherkinWithItsVerdicts()
    {
        await using var open = await OpenPage.OfAsync(browser, Broken, runs: SampleRun.Of([.. SampleRun.Mixed.Results.Where(result => result.Verdict is Verdict.Failed)]));

        Assert.Equal(["Given", "When", "Then"], await open.Page.Locator("#LC-011 .steps .keyword").AllInnerTextsAsync());
        Assert.Equal(["revision", "stdio", "HTTP"], await open.Page.Locator("#LC-011 table.examples th").AllInnerTextsAsync());
        Assert.Equal(4, await open.CountAsync("#LC-011 table.examples .mark.v-failed"));
        Assert.Equal(4, await open.CountAsync("#LC-011 .clauses a"));
    }

    [BrowserFact]
    public async Task DrawsTheExchangeOfAFailure()
    {
        await using var open = await OpenPage.OfAsync(browser, Broken, runs: Sample);

        Assert.Contains("initialize #1", await open.TextAsync("#LC-011 .frame.sent"), StringComparison.Ordinal);
        Assert.Contains("this breaks the clause", await open.TextAsync("#LC-011 .frame.offending"), StringComparison.Ordinal);
        await open.Page.Locator("#LC-011 .frame.offending summary").First.ClickAsync();
        Assert.Contains("\"protocolVersion\":\"2025-11-25\"", await open.TextAsync("#LC-011 .frame.offending .wire"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task IsFilteredAndSearched()
    {
        await using var open = await OpenPage.OfAsync(browser, runs: Sample);

        await open.Page.Locator(".chip.v-failed").ClickAsync();
        Assert.Equal("1 of 16 requirements", await open.TextAsync("#shown"));
        await open.Page.Keyboard.PressAsync("Escape");
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("stdin");
        Assert.Equal(["LC-044"], await open.Page.Locator("article .id").AllInnerTextsAsync());
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("16 requirements", await open.TextAsync("#shown"));
    }

    [BrowserFact]
    public async Task IsReadWithTheKeyboard()
    {
        await using var open = await OpenPage.OfAsync(browser, runs: Sample);

        await open.Page.Keyboard.PressAsync("n");
        Assert.Equal("LC-011", await open.TextAsync(".current .id"));
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await open.CountAsync("#LC-011.open"));
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await open.CountAsync("#LC-011.open"));
        await open.Page.Keyboard.PressAsync("ArrowDown");
        Assert.NotEqual("LC-011", await open.TextAsync(".current .id"));
    }

    [BrowserFact]
    public async Task IsLightOrDark()
    {
        await using var open = await OpenPage.OfAsync(browser, runs: Sample);

        await open.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Light });
        var light = await BackgroundAsync(open);
        await open.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
        Assert.NotEqual(light, await BackgroundAsync(open));
        await open.Page.Locator("#theme").ClickAsync();
        Assert.Equal(light, await BackgroundAsync(open));
    }

    [BrowserFact]
    public async Task FitsAPhone()
    {
        await using var open = await OpenPage.OfAsync(browser, Broken, width: 400, runs: [Sample]);

        Assert.Equal(400, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task PutsSubjectsSideBySide()
    {
        await using var open = await OpenPage.OfAsync(browser, Broken, runs: [Sample, SampleRun.Conforming with { Subject = "another" }]);

        Assert.Contains("another: Conforming", await open.TextAsync("#masthead"), StringComparison.Ordinal);
        Assert.Equal(2, await open.CountAsync("#LC-011 .strip"));
    }

    [BrowserFact]
    public async Task PrintsWhatIsBroken()
    {
        await using var open = await OpenPage.OfAsync(browser, runs: Sample);

        await open.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        Assert.Equal(1, await open.CountAsync("#LC-011.open"));
    }

    [BrowserFact]
    public async Task IsNotScriptedByAHostileSubject()
    {
        await using var open = await OpenPage.OfAsync(browser, Broken, runs: HostileRun.Report);
        foreach (var frame in await open.Page.Locator(".frame summary").AllAsync()) await frame.ClickAsync();

        Assert.Empty(open.Noise);
        Assert.NotEqual("owned", await open.Page.TitleAsync());
        Assert.Equal(0, await open.CountAsync("main img, main script, header img"));
    }

    [BrowserFact]
    public async Task AnswersAtOnceWithFiveThousandResults()
    {
        await using var open = await OpenPage.OfAsync(browser, runs: SampleRun.OfSize(5000));
        var start = Stopwatch.GetTimestamp();

        await open.Page.Locator("#search").FillAsync("LC-0600");

        Assert.Equal("1 of 625 requirements", await open.TextAsync("#shown"));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static Task<string> BackgroundAsync(OpenPage open) =>
        open.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
}
