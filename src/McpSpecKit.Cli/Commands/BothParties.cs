using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary>Judges a server and a client of this process side by side, so that one can work while the other waits; with a single place, one after the other.</summary>
/// <param name="kit">What judges them.</param>
/// <param name="options">What was asked for; the places are shared between the two.</param>
internal sealed class BothParties(IKit kit, JudgeOptions options)
{
    private const int Parties = 2;

    public async Task<RunReport> JudgeAsync(
        IServerAdapter server, IClientAdapter client, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        if (options.Jobs is 1) return await InTurnAsync(server, client, progress, cancellationToken);

        var jobs = options.Jobs ?? JudgeOptions.EmbeddedJobs * Parties;
        var (serverShare, clientShare) = (options with { Jobs = (jobs + 1) / Parties }, options with { Jobs = jobs / Parties });
        var whole = new JointProgress(progress);
        var served = kit.JudgeAsync(server, serverShare, whole.Part(), cancellationToken);
        var asked = kit.JudgeAsync(client, clientShare, whole.Part(), cancellationToken);
        await Task.WhenAll((Task)served, asked).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (served.IsCanceled && asked.IsCompletedSuccessfully) return await asked with { Interrupted = true };
        if (asked.IsCanceled && served.IsCompletedSuccessfully) return await served with { Interrupted = true };
        var (report, other) = (await served, await asked);
        return report.With(other) with { Duration = TimeSpan.FromTicks(Math.Max(report.Duration.Ticks, other.Duration.Ticks)) };
    }

    private async Task<RunReport> InTurnAsync(
        IServerAdapter server, IClientAdapter client, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var served = await kit.JudgeAsync(server, options, progress, cancellationToken);
        return served.Interrupted ? served : served.With(await kit.JudgeAsync(client, options, progress, cancellationToken));
    }
}
