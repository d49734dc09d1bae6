using System.IO.Pipelines;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class AMessageThatNobodyWaitsForAnyMore
{
    private readonly Pipe input = new(new PipeOptions(pauseWriterThreshold: 8, resumeWriterThreshold: 4));

    [Fact]
    public async Task IsNotContinuedByTheNext()
    {
        var lines = new MessageLines((input.Writer.AsStream(), "input"), (Stream.Null, "output"), new Transcript(TimeProvider.System));
        using var impatient = new CancellationTokenSource();
        using var reader = new StreamReader(input.Reader.AsStream());

        var first = lines.SendAsync("""{"the":"first"}"""u8.ToArray(), impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        var second = lines.SendAsync("""{"the":"second"}"""u8.ToArray(), CancellationToken.None);

        Assert.Equal("""{"the":"first"}""", await reader.ReadLineAsync());
        Assert.Equal("""{"the":"second"}""", await reader.ReadLineAsync());
        await second;
    }

    [Fact]
    public async Task IsNotSentWhereItHadNotBegun()
    {
        var lines = new MessageLines((input.Writer.AsStream(), "input"), (Stream.Null, "output"), new Transcript(TimeProvider.System));
        using var impatient = new CancellationTokenSource();
        using var reader = new StreamReader(input.Reader.AsStream());

        var first = lines.SendAsync("""{"the":"first"}"""u8.ToArray(), CancellationToken.None);
        var second = lines.SendAsync("""{"the":"second"}"""u8.ToArray(), impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        var third = lines.SendAsync("""{"the":"third"}"""u8.ToArray(), CancellationToken.None);

        Assert.Equal("""{"the":"first"}""", await reader.ReadLineAsync());
        Assert.Equal("""{"the":"third"}""", await reader.ReadLineAsync());
        await Task.WhenAll(first, third);
    }
}
