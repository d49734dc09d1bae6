using System.Text;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class ACancelledReader
{
    [Fact]
    public async Task StopsInTheMidstOfAFloodOfLines()
    {
        using var cancelled = new CancellationTokenSource();
        await using var reader = new LineReader(new MemoryStream(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("y\n", 30_000)))));
        var lines = 0;

        var reading = async () =>
        {
            await foreach (var _ in reader.ReadAsync(cancelled.Token))
            {
                if (++lines == 10) await cancelled.CancelAsync();
            }
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(reading);
        Assert.InRange(lines, 10, 1000);
    }
}
