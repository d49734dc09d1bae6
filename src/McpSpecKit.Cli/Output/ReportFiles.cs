using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Output;

/// <summary>The files of all reports that were asked for, open before a run so that nobody waits for one that cannot be kept.</summary>
internal sealed class ReportFiles : IAsyncDisposable
{
    private readonly List<(ReportFile File, ReportWriter Write)> files = [];

    private ReportFiles()
    {
    }

    /// <exception cref="UsageException">A file cannot be written, or is named twice.</exception>
    public static async Task<ReportFiles> OpenAsync(IReadOnlyList<RequestedReport> requests, string directory)
    {
        var twice = requests.GroupBy(request => Path.GetFullPath(request.Path, directory)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new UsageException($"{string.Join(" and ", twice.Select(request => request.Flag))} name the same file; give each its own.");

        var opened = new ReportFiles();
        try
        {
            foreach (var (flag, path, write) in requests) opened.files.Add((ReportFile.Open(flag, path, directory)!, write));
            return opened;
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    public async Task WriteAsync(IReadOnlyList<RunReport> runs, CancellationToken cancellationToken)
    {
        foreach (var (file, write) in files) await file.WriteAsync((stream, token) => write(runs, stream, token), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (file, _) in files) await file.DisposeAsync();
    }
}
