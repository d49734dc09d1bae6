using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Reports;

public sealed class JUnitReportOfARun
{
    public static TheoryData<string> Runs => ["conforming", "mixed", "troubled", "hostile", "none", "several"];

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task AgreesWithTheStrictestSchema(string name)
    {
        var document = XDocument.Parse(await ReportText.JUnitAsync(Named(name)));
        var problems = new List<string>();

        document.Validate(Schema(), (_, problem) => problems.Add(problem.Message));

        Assert.Empty(problems);
    }

    [Fact]
    public async Task CountsWhatItHolds()
    {
        var root = XDocument.Parse(await ReportText.JUnitAsync(SampleRun.Mixed)).Root!;

        Assert.Equal(root.Descendants("testcase").Count(), (int)root.Attribute("tests")!);
        Assert.Equal(root.Descendants("failure").Count(), (int)root.Attribute("failures")!);
        Assert.Equal(root.Descendants("error").Count(), (int)root.Attribute("errors")!);
        Assert.Equal(SampleRun.Mixed.Count(Verdict.Failed), root.Descendants("failure").Count());
    }

    [Fact]
    public async Task FailsForAWarningOnlyWhereItCounts()
    {
        var warned = SampleRun.Of([.. SampleRun.Mixed.Results.Where(result => result.Verdict is Verdict.Warned)]);

        Assert.DoesNotContain("<failure", await ReportText.JUnitAsync(warned), StringComparison.Ordinal);
        Assert.Contains("<failure", await ReportText.JUnitAsync(warned with { Strict = true }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplainsAFailureLikeThis() => Approved.Matches(
        "junit", await ReportText.JUnitAsync(SampleRun.Of([.. SampleRun.Mixed.Results.Where(result => result.Verdict is not Verdict.Passed)
            .DistinctBy(result => result.Verdict)])) + "\n");

    private static XmlSchemaSet Schema()
    {
        var schemas = new XmlSchemaSet();
        using var text = new StringReader(RepositoryFile.Read("src/McpSpecKit.Tests/Reports/Junit.xsd"));
        using var reader = XmlReader.Create(text);
        schemas.Add(targetNamespace: null, reader);
        return schemas;
    }

    private static RunReport[] Named(string name) => name switch
    {
        "conforming" => [SampleRun.Conforming],
        "mixed" => [SampleRun.Mixed],
        "troubled" => [SampleRun.Troubled],
        "hostile" => [HostileRun.Report],
        "none" => [SampleRun.Of([])],
        _ => [SampleRun.Mixed, SampleRun.Conforming],
    };
}
