using System.Diagnostics.Metrics;
using System.Net;
using McpSpecKit.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace McpSpecKit.Tests.Hosting;

public sealed class AServerThatIsNoLongerNeeded
{
    [Fact]
    public void TakesItsMetersAlong()
    {
        var thread = Environment.CurrentManagedThreadId;
        List<Instrument> ended = [];
        HashSet<Meter> made = [];
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, hears) =>
        {
            if (Environment.CurrentManagedThreadId != thread || !instrument.Meter.Name.Contains("Kestrel", StringComparison.Ordinal)) return;
            made.Add(instrument.Meter);
            hears.EnableMeasurementEvents(instrument);
        };
        listener.MeasurementsCompleted = (instrument, _) =>
        {
            if (Environment.CurrentManagedThreadId == thread) ended.Add(instrument);
        };
        listener.Start();
        made.Clear();
        ended.Clear();
        var options = new KestrelServerOptions();
        options.Listen(IPAddress.Loopback, 0);

        new LoneKestrel(options).Dispose();

        Assert.NotEmpty(made);
        Assert.Equal(made, ended.Select(instrument => instrument.Meter).Where(made.Contains).ToHashSet());
    }
}
