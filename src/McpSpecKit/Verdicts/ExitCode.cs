namespace McpSpecKit.Verdicts;

/// <summary>The exit codes of a run.</summary>
public static class ExitCode
{
    /// <summary>Nothing is broken.</summary>
    public const int Conforming = 0;

    /// <summary>A MUST was broken; with strictness, a SHOULD too; or a baseline is stale.</summary>
    public const int Broken = 1;

    /// <summary>A flag, a file or the configuration is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Something could not be run, so the run is incomplete.</summary>
    public const int Incomplete = 3;

    /// <summary>The kit itself failed.</summary>
    public const int Harness = 4;

    /// <summary>Somebody stopped the run, as Ctrl+C does.</summary>
    public const int Interrupted = 130;

    /// <summary>The exit code of a run; the most serious one wins.</summary>
    /// <param name="verdicts">The verdicts of the run.</param>
    /// <param name="strict">Whether a warning counts as a failure.</param>
    public static int Of(IEnumerable<Verdict> verdicts, bool strict) =>
        Gravest(verdicts.Select(verdict => Of(verdict, strict)));

    /// <summary>The most serious of several exit codes; none of them is <see cref="Conforming"/>.</summary>
    public static int Gravest(IEnumerable<int> codes) => codes.DefaultIfEmpty(Conforming).MaxBy(Seriousness);

    private static int Of(Verdict verdict, bool strict) => verdict switch
    {
        Verdict.Failed or Verdict.Stale => Broken,
        Verdict.Warned when strict => Broken,
        Verdict.CouldNotRun => Incomplete,
        Verdict.HarnessError => Harness,
        _ => Conforming,
    };

    private static int Seriousness(int code) => code switch
    {
        Harness => 3,
        Broken => 2,
        Incomplete => 1,
        _ => 0,
    };
}
