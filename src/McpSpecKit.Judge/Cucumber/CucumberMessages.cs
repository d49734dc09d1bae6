using Gherkin.CucumberMessages;
using Io.Cucumber.Messages.Types;
using McpSpecKit.Judge.Features;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge.Cucumber;

/// <summary>The messages of a run, in the order in which Cucumber's tools want them.</summary>
internal sealed class CucumberMessages
{
    private const string ProtocolVersion = "30.1.0";

    private readonly IncrementingIdGenerator ids = new();
    private readonly Dictionary<string, CucumberFeature> features;
    private readonly RunReport run;
    private readonly string id;
    private readonly DateTimeOffset start;

    public CucumberMessages(RunReport run)
    {
        (this.run, start) = (run, run.Environment?.Started ?? DateTimeOffset.UnixEpoch);
        var named = run.Results.Select(result => result.Feature).ToHashSet(StringComparer.Ordinal);
        features = EmbeddedFeatures.Sources()
            .Where(source => named.Contains(source.Path))
            .OrderBy(source => source.Path, StringComparer.Ordinal)
            .ToDictionary(source => source.Path, source => new CucumberFeature(source, ids), StringComparer.Ordinal);
        id = ids.GetNewId();
    }

    public IEnumerable<Envelope> All()
    {
        var cases = run.Results.Select(CaseOf).ToList();
        yield return Envelope.Create(About());
        foreach (var feature in features.Values)
        {
            yield return Envelope.Create(feature.Source);
            yield return Envelope.Create(feature.Document);
        }

        foreach (var judged in cases) yield return Envelope.Create(judged.Pickle);
        yield return Envelope.Create(new TestRunStarted(TimeOf(start), id));
        foreach (var judged in cases) yield return Envelope.Create(judged.TestCase);
        foreach (var envelope in cases.SelectMany(judged => judged.Course(start))) yield return envelope;
        var success = run.ExitCode == ExitCode.Conforming;
        yield return Envelope.Create(new TestRunFinished(Complaints(), success, TimeOf(start + run.Duration), exception: null, id));
    }

    internal static Timestamp TimeOf(DateTimeOffset time) =>
        new(time.ToUnixTimeSeconds(), time.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick);

    private CucumberCase CaseOf(ScenarioResult result)
    {
        var feature = features.GetValueOrDefault(result.Feature);
        return feature?.At(result.Line) is { } pickle
            ? new CucumberCase(feature, pickle, result, run.Strict, id, ids)
            : throw new SelectionException(
                $"this kit has no scenario at features/{result.Feature}:{result.Line}, which the run is about; judge anew, or use the kit of the run.");
    }

    private string? Complaints() => run.BaselineProblems.Count is 0 ? null : string.Join('\n', run.BaselineProblems);

    private Meta About()
    {
        var (name, version) = run.Kit.Split(' ', 2) is [var first, var second] ? (first, second) : (run.Kit, null);
        var environment = run.Environment;
        return new Meta(
            ProtocolVersion,
            new Product(name, version),
            new Product(environment?.Runtime ?? ".NET", version: null),
            new Product(environment?.System ?? "unknown", version: null),
            new Product("unknown", version: null),
            ci: null);
    }
}
