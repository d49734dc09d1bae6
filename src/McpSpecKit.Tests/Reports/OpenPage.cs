using McpSpecKit.Verdicts;
using Microsoft.Playwright;

namespace McpSpecKit.Tests.Reports;

/// <summary>A report on disk, opened in a browser that notes whatever the page asks for and complains of.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mcp-spec-kit-");
    private IBrowserContext context = null!;

    private OpenPage()
    {
    }

    public IPage Page { get; private set; } = null!;

    /// <summary>What the page asked of any network, and every error of its script.</summary>
    public List<string> Noise { get; } = [];

    public static async Task<OpenPage> OfAsync(Browser browser, string hash = "", int width = 1600, params RunReport[] runs)
    {
        var open = new OpenPage();
        var path = Path.Combine(open.directory.FullName, "report.html");
        await File.WriteAllTextAsync(path, await ReportText.HtmlAsync(runs));
        open.context = await browser.Instance.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 1000 } });
        open.Page = await open.context.NewPageAsync();
        open.Page.Request += (_, request) => open.Hear(request.Url.StartsWith("file:", StringComparison.Ordinal) ? null : request.Url);
        open.Page.PageError += (_, error) => open.Hear(error);
        open.Page.Console += (_, message) => open.Hear(message.Type is "error" ? message.Text : null);
        open.Page.Dialog += (_, dialog) => open.Hear(dialog.Message);
        await open.Page.GotoAsync(new Uri(path).AbsoluteUri + hash);
        await open.Page.WaitForSelectorAsync("html[data-ready]", new() { State = WaitForSelectorState.Attached });
        return open;
    }

    public Task<int> CountAsync(string selector) => Page.Locator(selector).CountAsync();

    public Task<string> TextAsync(string selector) => Page.Locator(selector).First.InnerTextAsync();

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        directory.Delete(recursive: true);
    }

    private void Hear(string? noise)
    {
        if (noise is not null) Noise.Add(noise);
    }
}
