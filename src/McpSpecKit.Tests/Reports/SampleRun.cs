using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Reports;

/// <summary>Runs as a judge would report them.</summary>
internal static class SampleRun
{
    private static readonly Revision[] Legacy = [.. Revision.Legacy];

    /// <summary>A run with nothing broken.</summary>
    public static RunReport Conforming { get; } = Of([.. Passing("basic/lifecycle", 3)]);

    /// <summary>A run with every verdict that no baseline and no fault of the kit brings about.</summary>
    public static RunReport Mixed { get; } = Of(
    [
        .. Passing("basic/lifecycle", 12),
        .. Passing("learn/versioning", 2),
        .. Each(Legacy[1..3], Transport.Stdio, Transport.StreamableHttp).Select(IgnoredVersion),
        SlowToLeave(Legacy[2]),
        .. Each(Legacy[..2], Transport.StreamableHttp).Select(WithoutAnswer),
        .. Each(Legacy[3..], Transport.StreamableHttp).Select(Proposal),
        Blank(Legacy[3], Transport.Stdio) with
        {
            Requirement = "LC-070",
            Title = "The client tells its user what the server asks for",
            Party = Party.Client,
            Verdict = Verdict.ToAttest,
            Message = "No observer sees a user interface.",
        },
        .. Each(Legacy, Transport.Stdio).Select(result => result with
        {
            Verdict = Verdict.NotApplicable,
            Message = "The server declares no logging capability.",
        }),
    ]);

    /// <summary>A run that a baseline and a fault of the kit had a part in.</summary>
    public static RunReport Troubled { get; } = Of(
    [
        .. Passing("basic/lifecycle", 2),
        IgnoredVersion(Blank(Legacy[1], Transport.Stdio)) with { Verdict = Verdict.KnownFailure },
        IgnoredVersion(Blank(Legacy[2], Transport.Stdio)) with { Verdict = Verdict.Stale, Message = "It passes.", Expected = null, Got = null },
        IgnoredVersion(Blank(Legacy[3], Transport.Stdio)) with
        {
            Verdict = Verdict.HarnessError,
            Expected = null,
            Got = null,
            Message = "The step 'the server is [ready]' crashed:\n\u001b[31mNullReferenceException\u001b[0m",
        },
    ]);

    /// <summary>A subject that answers on none of its endpoints.</summary>
    public static RunReport Unreachable { get; } = Mixed with
    {
        Survey =
        [
            new EndpointSurvey
            {
                Transport = Transport.Stdio,
                Address = "node nowhere.js",
                Failure = "The command «node nowhere.js» exited with code 1 before it answered.",
                Transcript = [new Frame(TimeSpan.FromMilliseconds(40), FrameDirection.FromSubject, "stderr", "Error: Cannot find module")],
            },
        ],
        Results = [WithoutAnswer(Blank(Legacy[0], Transport.Stdio))],
    };

    /// <summary>A run of any size, with failures among its results.</summary>
    public static RunReport OfSize(int count)
    {
        var rules = Math.Max(1, count / 8);
        return Of(
        [
            .. Enumerable.Range(0, count).Select(number => (number % 50 == 0 ? IgnoredVersion(Blank(Legacy[number % 4], Transport.Stdio)) : Blank(Legacy[number % 4], Transport.StreamableHttp)) with
            {
                Requirement = $"LC-{number % rules:0000}",
                Title = $"The server does what number {number % rules} asks",
                Message = number % 3 == 0 ? $"It was seen {number} times." : null,
            }),
        ]) with
        {
            Requirements = [.. Enumerable.Range(0, rules).Select(rule => Restated with { Id = $"LC-{rule:0000}", Title = $"The server does what number {rule} asks" })],
        };
    }

    /// <summary>The requirement that the sample results are about.</summary>
    public static RestatedRequirement Restated => new()
    {
        Id = "LC-011",
        Title = "The server answers with the offered version when it supports it",
        Party = Party.Server,
        Feature = "lifecycle/version-negotiation.feature",
        FeatureTitle = "Version negotiation",
        Line = 9,
        Gherkin = """
            @LC-011 @server
            Rule: The server answers with the offered version when it supports it
              Check first: that the answer depends on what was offered.

              Scenario Outline: A supported version comes back unchanged
                Given a server that speaks <revision>
                When the client offers protocol version <revision>
                Then the server answers with protocol version <revision>

                @must
                Examples:
                  | revision   |
                  | 2024-11-05 |
                  | 2025-03-26 |
                  | 2025-06-18 |
                  | 2025-11-25 |
            """,
        Clauses = [.. Legacy.Select(revision => new RestatedClause(
            revision, "MUST", "basic/lifecycle", SpecificationLink.To(revision, "basic/lifecycle", "version-negotiation")))],
    };

    public static RunReport Of(IReadOnlyList<ScenarioResult> results) => new(
        "McpSpecKit 0.1.0",
        "everything",
        [Endpoint(Transport.Stdio, "node dist/index.js stdio"), Endpoint(Transport.StreamableHttp, "http://127.0.0.1:3001/mcp")],
        results,
        Strict: false,
        TimeSpan.FromSeconds(2.34))
    {
        Requirements = [Restated],
        Environment = new RunEnvironment(new DateTimeOffset(2026, 11, 26, 10, 54, 29, TimeSpan.Zero), "Debian GNU/Linux 12", ".NET 10.0"),
        Invocation = "mcp-spec-kit server --stdio \"node dist/index.js stdio\"",
    };

    private static EndpointSurvey Endpoint(Transport transport, string address) => new()
    {
        Transport = transport,
        Address = address,
        ServerName = "mcp-servers/everything",
        ServerVersion = "2.0.0",
        FirstAnswer = TimeSpan.FromMilliseconds(312),
        AssignsSessions = transport is Transport.StreamableHttp ? true : null,
        Listings = new Dictionary<Era, ToolListing>
        {
            [Era.Legacy] = ToolListing.None with
            {
                Roles = new Dictionary<ToolRole, string> { [ToolRole.Simple] = "echo", [ToolRole.Slow] = "trigger-long-running-operation" },
            },
        },
        Revisions =
        [
            .. Legacy.Select(revision => new RevisionSurvey(
                revision,
                Manages: true,
                $"The server answered {revision}.",
                JsonElement.Parse("""{ "logging": {}, "tools": { "listChanged": true } }"""))),
        ],
    };

    private static IEnumerable<ScenarioResult> Passing(string page, int count) =>
        from number in Enumerable.Range(1, count)
        from result in Each(Legacy, Transport.Stdio, Transport.StreamableHttp)
        select result with { Requirement = $"LC-{number:000}", Page = page };

    private static IEnumerable<ScenarioResult> Each(Revision[] revisions, params Transport[] transports) =>
        from transport in transports from revision in revisions select Blank(revision, transport);

    private static ScenarioResult Blank(Revision revision, Transport transport) => new()
    {
        Requirement = "LC-011",
        Title = "The server answers with the offered version when it supports it",
        Feature = "lifecycle/version-negotiation.feature",
        Line = 20 + Array.IndexOf(Legacy, revision),
        Scenario = $"A supported version comes back unchanged (revision: {revision})",
        Party = Party.Server,
        Revision = revision,
        Transport = transport,
        Strength = Strength.Must,
        Verdict = Verdict.Passed,
        Page = "basic/lifecycle",
        Spec = SpecificationLink.To(revision, "basic/lifecycle", "version-negotiation"),
        Duration = TimeSpan.FromMilliseconds(3.14),
    };

    private static ScenarioResult IgnoredVersion(ScenarioResult blank) => blank with
    {
        Verdict = Verdict.Failed,
        Expected = $"protocolVersion {blank.Revision}",
        Got = "protocolVersion 2025-11-25",
        Message = $"Expected protocolVersion {blank.Revision}, but got protocolVersion 2025-11-25.",
        CheckFirst = "Whether the handler of initialize reads params.protocolVersion at all, or always answers with the newest version it knows.",
        Transcript = SampleTranscript.Of(blank.Transport, blank.Revision),
    };

    private static ScenarioResult SlowToLeave(Revision revision) => Blank(revision, Transport.Stdio) with
    {
        Requirement = "LC-044",
        Title = "The server ends soon after the end of its input",
        Scenario = "The client closes stdin",
        Strength = Strength.Should,
        Verdict = Verdict.Warned,
        Expected = "the process ends within 5 s",
        Got = "it was still running and had to be terminated",
        Message = "Expected the process to end.",
    };

    private static ScenarioResult WithoutAnswer(ScenarioResult blank) => blank with
    {
        Requirement = "LC-031",
        Verdict = Verdict.CouldNotRun,
        Message = "The server did not answer initialize within 5 s.",
    };

    private static ScenarioResult Proposal(ScenarioResult blank) => blank with
    {
        Requirement = "LC-090",
        Strength = Strength.Proposal,
        Verdict = Verdict.Observed,
        Message = "The header and the body of initialize disagree: the server answered with the body's version and status 200.",
    };
}
