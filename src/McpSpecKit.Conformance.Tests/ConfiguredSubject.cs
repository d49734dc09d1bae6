using McpSpecKit.Adapters;
using McpSpecKit.Configuration;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Cucumber;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Conformance.Tests;

/// <summary>The server that the file named by <c>MCPSPECKIT_CONFIG</c> describes, or the embedded reference.</summary>
public sealed class ConfiguredSubject : IServerSubject
{
    /// <summary>The environment variable that names the configuration file of the server.</summary>
    public const string ConfigurationVariable = "MCPSPECKIT_CONFIG";

    /// <summary>The environment variable that names a file for Cucumber messages.</summary>
    public const string CucumberVariable = "MCPSPECKIT_CUCUMBER";

    private readonly SubjectConfiguration configured;

    /// <summary>Reads the configuration, if there is one.</summary>
    /// <exception cref="ConfigurationException">The file cannot be used.</exception>
    public ConfiguredSubject()
    {
        var file = Environment.GetEnvironmentVariable(ConfigurationVariable);
        configured = string.IsNullOrEmpty(file) ? new SubjectConfiguration() : ConfigurationFile.Load(file);
        var usual = new JudgeOptions();
        Options = usual with
        {
            Jobs = configured.Jobs ?? (configured.HasNoEndpoint ? JudgeOptions.EmbeddedJobs : usual.Jobs),
            Strict = configured.Strict ?? false,
            Tools = configured.Tools,
            Waits = Waits.Default.Scale(configured.TimeoutScale ?? 1),
        };
    }

    /// <inheritdoc />
    public JudgeOptions Options { get; }

    /// <inheritdoc />
    public IServerAdapter CreateAdapter() =>
        configured.HasNoEndpoint ? EmbeddedServer.Reference() : ConfiguredServer.Create(configured, Options.Waits);

    /// <inheritdoc />
    public async Task ReportAsync(RunReport report)
    {
        if (Environment.GetEnvironmentVariable(CucumberVariable) is not { Length: > 0 } path) return;
        await using var file = File.Create(path);
        await CucumberReport.WriteAsync(report, file, CancellationToken.None);
    }
}
