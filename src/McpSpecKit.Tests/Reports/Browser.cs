using Microsoft.Playwright;

namespace McpSpecKit.Tests.Reports;

/// <summary>A browser of this machine, if there is one: <c>CHROMIUM</c> in the environment, else Chromium or Chrome on the path.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private IPlaywright? playwright;

    /// <summary>Why no test can run in a browser; none where there is one.</summary>
    public static string? Missing { get; } = Find() is null ? "No browser: install Chromium, or name one in CHROMIUM." : null;

    public IBrowser Instance { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Find() is not { } path) return;
        playwright = await Playwright.CreateAsync();
        Instance = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (playwright is null) return;
        await Instance.DisposeAsync();
        playwright.Dispose();
    }

    private static string? Find() => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(directory => Names.Select(name => Path.Combine(directory, name)))
            .FirstOrDefault(File.Exists);
}
