using Reqnroll.Analytics;

namespace McpSpecKit.Judge.Running;

/// <summary>Tells nobody of the run.</summary>
internal sealed class NoTelemetry : IAnalyticsRuntimeTelemetryService
{
    public void SendFeatureUseEvent(string featureName, Dictionary<string, string>? properties = null, Dictionary<string, double>? metrics = null)
    {
        // What somebody judges is nobody else's business.
    }

    public void SendProjectRunningEvent()
    {
        // The same.
    }
}
