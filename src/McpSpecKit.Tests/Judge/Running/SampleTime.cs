namespace McpSpecKit.Tests.Judge.Running;

/// <summary>The clock of the machine, which steps can put on.</summary>
public sealed class SampleTime : TimeProvider
{
    private long passed;

    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref passed);

    public void Pass(TimeSpan time) => Interlocked.Add(ref passed, (long)(time.TotalSeconds * TimestampFrequency));
}
