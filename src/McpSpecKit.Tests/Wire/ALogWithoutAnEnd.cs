using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

/// <summary>There is always more of it at once, as of a program that writes faster than the kit reads.</summary>
public sealed class ALogWithoutAnEnd : MemoryStream
{
    [Fact]
    public async Task KeepsNobodyWhoBeginsToReadIt()
    {
        using var stop = new CancellationTokenSource();

        var begun = await Task.Run(() => new Reading(LogReader.ReadAsync(this, static _ => { }, stop.Token))).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.False(begun.Whole.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => begun.Whole);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<int>(cancellationToken);
        buffer.Span.Fill((byte)'\n');
        return ValueTask.FromResult(buffer.Length);
    }

    private sealed record Reading(Task Whole);
}
