using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Reports;

/// <summary>A run whose subject tries to break out of every report.</summary>
internal static class HostileRun
{
    public const string Markup = "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><!--]]>";

    /// <summary>What opens and closes code, links, tables and mentions in Markdown.</summary>
    public const string Marks = "``` ` | [x](javascript:alert(1)) @everyone ::error::owned\r\n::error::owned\n# owned";

    /// <summary>Colours, a title of the window, a bell, a turned direction of writing, half a character, and what XML cannot hold.</summary>
    public const string Steering = "\u001b[31mred\u001b]0;owned\u0007 \u202eturned \ud800 half \udc00 \0 \ufffe \u2028";

    private static readonly string[] All = [Markup, Marks, Steering];

    public static string Everything { get; } = string.Join(' ', All);

    public static RunReport Report { get; } = SampleRun.Of(
    [
        .. SampleRun.Mixed.Results.Select(result => result with
        {
            Scenario = $"{result.Scenario} {Everything}",
            Message = Everything,
            Expected = result.Expected is null ? null : Everything,
            Got = result.Got is null ? null : Everything,
            Transcript =
            [
                new Frame(TimeSpan.Zero, FrameDirection.FromSubject, Everything, Everything)
                {
                    Status = 200,
                    Headers = Headers.None.With("X-Name", Everything),
                },
            ],
        }),
    ]) with
    {
        Subject = Everything,
        Survey = [SampleRun.Mixed.Survey[0] with { Address = Everything, ServerName = Everything, ServerVersion = Everything }],
        BaselineProblems = [Everything],
    };

    /// <summary>A run with a frame and a message of ten million characters.</summary>
    public static RunReport Flooding { get; } = SampleRun.Of(
    [
        SampleRun.Mixed.Results.First(result => result.Verdict is Verdict.Failed) with
        {
            Message = new string('m', 10_000_000),
            Got = new string('g', 10_000_000),
            Transcript = [SampleTranscript.At(1, FrameDirection.FromSubject, "stdout", new string('x', 10_000_000))],
        },
    ]);
}
