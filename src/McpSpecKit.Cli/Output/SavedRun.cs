using McpSpecKit.Reports.Json;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Output;

/// <summary>Reads runs that <c>--json</c> has saved.</summary>
internal static class SavedRun
{
    /// <exception cref="UsageException">There is no such file.</exception>
    /// <exception cref="SavedRunException">The file is no run.</exception>
    public static async Task<RunReport> ReadAsync(string path, string directory, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(Path.GetFullPath(path, directory));
            return await JsonReport.ReadAsync(stream, path, cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"'{path}' cannot be read; name a run that --json has saved.");
        }
    }
}
