using McpSpecKit.Adapters;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge.Planning;

/// <summary>
/// How many scenarios an endpoint stands at once. Where each takes a process it is the processors that count. One server for all is asked
/// by so many that the last of them, if all ask at the same moment, is answered in a small part of the time that an answer may take.
/// </summary>
internal static class Places
{
    private const int Most = 48;
    private const int Share = 5;

    /// <summary>The scenarios that may be under way on an endpoint, 2 or more.</summary>
    /// <param name="survey">What was found there.</param>
    /// <param name="options">What was asked for, and how long an answer may take.</param>
    public static int On(EndpointSurvey survey, JudgeOptions options)
    {
        if (options.Jobs is { } jobs) return jobs;
        if (survey.Transport is not (Transport.StreamableHttp or Transport.HttpSse) || survey.Pace <= TimeSpan.Zero) return JudgeOptions.Processes;
        return Math.Clamp((int)(options.Waits.Reply / Share / survey.Pace), Math.Min(JudgeOptions.Processes, Most), Most);
    }
}
