namespace McpSpecKit.Cli.Output;

/// <summary>A file for a report, opened before a run so that nobody waits for one that cannot be kept.</summary>
internal sealed class ReportFile : IAsyncDisposable
{
    private readonly string path;
    private readonly FileStream stream;

    private ReportFile(string path, FileStream stream) => (this.path, this.stream) = (path, stream);

    public static ReportFile? Open(string flag, string? path, string directory)
    {
        if (path is null) return null;
        try
        {
            var full = Path.GetFullPath(path, directory);
            return new ReportFile(full, new FileStream(full, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{flag} '{path}' cannot be written; name a file in a directory that exists and is yours.");
        }
    }

    public async Task WriteAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        stream.SetLength(0);
        await write(stream, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <summary>Closes the file; an empty one says nothing and is taken away.</summary>
    public async ValueTask DisposeAsync()
    {
        var isEmpty = stream.Length == 0;
        await stream.DisposeAsync();
        if (isEmpty) File.Delete(path);
    }
}
