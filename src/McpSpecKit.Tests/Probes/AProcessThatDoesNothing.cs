using McpSpecKit.Probes;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Probes;

public sealed class AProcessThatDoesNothing
{
    [Fact]
    public async Task IsToldByItsTimeAndNotByTheNumberOfLooks()
    {
        var channel = new InProcessServerChannel(new MemoryStream(), new MemoryStream(), TimeProvider.System);
        await using var probe = new ServerProbe(channel, ClientProfile.Bare, Waits.Default, TimeProvider.System);
        var time = new HurriedTime();
        var looks = 0;

        await IdleProcess.WatchAsync(probe, LookForLong, TimeSpan.FromSeconds(0.5), time, CancellationToken.None);

        Assert.InRange(looks, 2, 4);

        long? LookForLong()
        {
            looks++;
            time.Pass(TimeSpan.FromSeconds(0.4));
            return 1;
        }
    }

    /// <summary>The clock of the system, which can be made to show a later time.</summary>
    private sealed class HurriedTime : TimeProvider
    {
        private long ahead;

        public override long GetTimestamp() => base.GetTimestamp() + ahead;

        public void Pass(TimeSpan time) => ahead += (long)(time.TotalSeconds * TimestampFrequency);
    }
}
