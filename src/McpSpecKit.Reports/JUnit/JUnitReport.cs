using System.Globalization;
using System.Text;
using System.Xml;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.JUnit;

/// <summary>
/// Writes runs as JUnit XML, a suite for each feature. It keeps to what every schema in use allows: what belongs to a test stands as
/// <c>[[PROPERTY|name=value]]</c> in its output, for which strict schemas know no element.
/// </summary>
public static class JUnitReport
{
    private const int LongestText = 8192;

    public static async Task WriteAsync(IReadOnlyList<RunReport> runs, Stream stream, CancellationToken cancellationToken)
    {
        using var document = new MemoryStream();
        using (var xml = XmlWriter.Create(document, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
            Write(xml, runs);
        document.Position = 0;
        await document.CopyToAsync(stream, cancellationToken);
    }

    private static void Write(XmlWriter xml, IReadOnlyList<RunReport> runs)
    {
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", Legible.Line(string.Join(", ", runs.Select(run => run.Subject))));
        WriteCounts(xml, [.. runs.SelectMany(run => run.Results.Select(result => JUnitCase.Of(result, run.Strict)))]);
        foreach (var run in runs)
        {
            foreach (var feature in run.Results.GroupBy(result => result.Feature))
                WriteSuite(xml, run, feature.Key, [.. feature], prefix: runs.Count > 1 ? $"{run.Subject}: " : "");
        }

        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, RunReport run, string feature, IReadOnlyList<ScenarioResult> results, string prefix)
    {
        List<JUnitCase> cases = [.. results.Select(result => JUnitCase.Of(result, run.Strict))];
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Legible.Line(prefix + feature));
        WriteCounts(xml, cases);
        xml.WriteAttributeString("skipped", Number(cases.Count(test => test.Outcome is JUnitOutcome.Skipped)));
        if (run.Environment is { } environment)
            xml.WriteAttributeString("timestamp", environment.Started.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));

        xml.WriteStartElement("properties");
        WriteProperty(xml, "subject", run.Subject);
        WriteProperty(xml, "kit", run.Kit);
        foreach (var clause in results.DistinctBy(result => (result.Requirement, result.Revision)))
        {
            WriteProperty(xml, $"{clause.Requirement} {clause.Revision} strength", clause.Strength.ToTitle());
            WriteProperty(xml, $"{clause.Requirement} {clause.Revision} link", clause.Spec.AbsoluteUri);
        }

        xml.WriteEndElement();
        foreach (var test in cases) WriteCase(xml, test, feature);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, JUnitCase test, string feature)
    {
        var result = test.Result;
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Legible.Line($"{result.Requirement} {result.Scenario} [{result.Transport.ToName()}]"));
        xml.WriteAttributeString("classname", Legible.Line(feature.Replace(".feature", "", StringComparison.Ordinal).Replace('/', '.')));
        xml.WriteAttributeString("time", Seconds(result.Duration));
        if (test.Outcome is JUnitOutcome.Skipped) xml.WriteElementString("skipped", Text(test.Reason));
        else if (test.Outcome is not JUnitOutcome.Passed) WriteProblem(xml, test);
        xml.WriteElementString("system-out", Text(test.Output));
        xml.WriteEndElement();
    }

    private static void WriteProblem(XmlWriter xml, JUnitCase test)
    {
        xml.WriteStartElement(test.Outcome is JUnitOutcome.Error ? "error" : "failure");
        xml.WriteAttributeString("type", test.Result.Verdict.ToName());
        xml.WriteAttributeString("message", Legible.Line(Legible.Cut(test.Reason, LongestText)));
        xml.WriteString(Text(test.Explanation));
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, List<JUnitCase> cases)
    {
        xml.WriteAttributeString("tests", Number(cases.Count));
        xml.WriteAttributeString("failures", Number(cases.Count(test => test.Outcome is JUnitOutcome.Failure)));
        xml.WriteAttributeString("errors", Number(cases.Count(test => test.Outcome is JUnitOutcome.Error)));
        xml.WriteAttributeString("time", Seconds(cases.Aggregate(TimeSpan.Zero, (sum, test) => sum + test.Result.Duration)));
    }

    private static void WriteProperty(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", Legible.Line(name));
        xml.WriteAttributeString("value", Legible.Line(value));
        xml.WriteEndElement();
    }

    private static string Text(string text) => Legible.Block(Legible.Cut(text, LongestText));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
