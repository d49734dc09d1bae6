namespace McpSpecKit.Tests.Gherkin.Running;

/// <summary>Time that passes when it is told to.</summary>
internal sealed class ManualTime : TimeProvider
{
    private long now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now;

    public void Pass(TimeSpan time) => now += time.Ticks;
}
