using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reports.Json;
using McpSpecKit.Schemas;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Reports;

public sealed class JsonReportOfARun
{
    private const string File = "fixtures/report.schema.json";
    private static readonly JsonSchema Schema = SchemaSet.Compile([new(File, RepositoryFile.Read(File))])[File];

    public static TheoryData<string> Runs => ["conforming", "mixed", "troubled", "unreachable"];

    [Theory]
    [MemberData(nameof(Runs))]
    public void AgreesWithItsSchema(string run) => Assert.Empty(Violations(Named(run)));

    [Fact]
    public void NamesEveryVerdictAsTheSchemaDoes()
    {
        var results = Enum.GetValues<Verdict>().Select(verdict => SampleRun.Mixed.Results[0] with { Verdict = verdict });

        Assert.Empty(Violations(SampleRun.Of([.. results])));
    }

    [Fact]
    public void NamesEveryStrengthAsTheSchemaDoes()
    {
        var results = Enum.GetValues<Strength>().Select(strength => SampleRun.Mixed.Results[0] with { Strength = strength });

        Assert.Empty(Violations(SampleRun.Of([.. results])));
    }

    [Fact]
    public void WritesOneResultLikeThis() => Approved.Matches(
        "one-result.json",
        JsonReport.ToText(SampleRun.Of([SampleRun.Mixed.Results.First(result => result.Verdict is Verdict.Failed)])) + "\n");

    [Fact]
    public void SaysOfWhatPassedOnlyWhatWasNoted()
    {
        var passed = SampleRun.Conforming.Results[0] with
        {
            Message = "7 messages were checked.",
            Transcript = SampleTranscript.Of(McpSpecKit.Wire.Transport.Stdio, Protocol.Revision.LatestLegacy),
        };

        var result = Json(SampleRun.Of([passed]))["results"]![0]!;

        Assert.Equal("7 messages were checked.", (string?)result["message"]);
        Assert.Null(result["transcript"]);
    }

    [Fact]
    public void StatesTheExitCode()
    {
        Assert.Equal(ExitCode.Conforming, (int)Json(SampleRun.Conforming)["exitCode"]!);
        Assert.Equal(ExitCode.Broken, (int)Json(SampleRun.Mixed)["exitCode"]!);
        Assert.Equal(ExitCode.Harness, (int)Json(SampleRun.Troubled)["exitCode"]!);
    }

    private static IReadOnlyList<SchemaViolation> Violations(RunReport report) => Schema.Validate(JsonElement.Parse(JsonReport.ToText(report)));

    private static JsonNode Json(RunReport report) => JsonNode.Parse(JsonReport.ToText(report))!;

    private static RunReport Named(string run) => run switch
    {
        "conforming" => SampleRun.Conforming,
        "mixed" => SampleRun.Mixed,
        "troubled" => SampleRun.Troubled,
        _ => SampleRun.Unreachable,
    };
}
