namespace McpSpecKit.Cli.Output;

/// <summary>
/// A file for a report, made sure of before a run so that nobody waits for one that cannot be kept. It is written beside its place and
/// moved there when it is whole; a device or a pipe, such as <c>/dev/stdout</c>, is written to as it is. What stood there before a run
/// is taken away: whatever stands there afterwards is of this run.
/// </summary>
internal sealed class ReportFile : IAsyncDisposable
{
    private readonly string path;
    private readonly string? sibling;
    private readonly FileStream stream;

    private ReportFile(string path, string? sibling, FileStream stream) => (this.path, this.sibling, this.stream) = (path, sibling, stream);

    public static ReportFile? Open(string flag, string? path, string directory)
    {
        if (path is null) return null;
        try
        {
            var full = Path.GetFullPath(path, directory);
            return OpenDevice(full) is { } device ? new ReportFile(full, sibling: null, device) : OpenBeside(full);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{flag} '{path}' cannot be written; name a file in a directory that exists and is yours.");
        }
    }

    public async Task WriteAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        await write(stream, cancellationToken);
        await stream.FlushAsync(cancellationToken);
        await stream.DisposeAsync();
        if (sibling is not null) File.Move(sibling, path, overwrite: true);
    }

    /// <summary>Closes the file; what is not whole is taken away.</summary>
    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        if (sibling is not null) File.Delete(sibling);
    }

    private static ReportFile OpenBeside(string path)
    {
        if (Directory.Exists(path)) throw new IOException("There is a directory in its place.");
        // A link stays a link to what is written.
        var file = new FileInfo(path);
        var place = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var temporary = $"{place}.{Path.GetRandomFileName()}";
        var opened = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        try
        {
            File.Delete(place);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            opened.Dispose();
            File.Delete(temporary);
            throw;
        }

        return new ReportFile(place, temporary, opened);
    }

    /// <summary>
    /// What keeps nothing of what is written to it, opened; none where a file stands or nothing: a file has a length, or takes one. It is
    /// opened once, since whoever reads from a pipe takes its closing for the end.
    /// </summary>
    private static FileStream? OpenDevice(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > 0) return null;
        var opened = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        try
        {
            opened.SetLength(1);
            opened.SetLength(0);
        }
        catch (Exception refusal) when (refusal is IOException or NotSupportedException)
        {
            return opened;
        }

        opened.Dispose();
        return null;
    }
}
