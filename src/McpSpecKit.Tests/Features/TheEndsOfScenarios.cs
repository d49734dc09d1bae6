using System.Text.RegularExpressions;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Features;

/// <summary>
/// Every place where a scenario ends without a judgement, and of which kind that end is. What does not concern a subject is not applicable,
/// what broke could not run: nothing is excused by its own fault. A new place is read under this rule before it is approved.
/// </summary>
public sealed partial class TheEndsOfScenarios
{
    private const string Steps = "src/McpSpecKit.Steps";

    /// <summary>Words by which a sentence tells that something broke.</summary>
    private static readonly string[] Broken = ["did not answer", "no longer", "cut off", "refused", "within the reply window; it broke", "was gone"];

    private static List<(string File, string Kind, string Text)> Ends =>
    [
        .. from file in RepositoryFile.List(Steps, "*.cs")
           where !file.Contains("/obj/", StringComparison.Ordinal)
           from Match end in End().Matches(RepositoryFile.Read(file))
           select (file[(Steps.Length + 1)..], end.Groups["kind"].Value is "NotApplicable" ? "not applicable" : "could not run", Told(end.Groups["text"].Value)),
    ];

    [Fact]
    public void AreReadBeforeTheyAreApproved() => Approved.Matches(
        "src/McpSpecKit.Tests/Features/Approved",
        "the-ends-of-scenarios",
        string.Concat(Ends.Select(end => $"{end.Kind,-14}  {end.File}: {end.Text}\n")));

    [Fact]
    public void AreAllFound() => Assert.Equal(
        RepositoryFile.List(Steps, "*.cs").Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Sum(file => Thrown().Count(RepositoryFile.Read(file))),
        Ends.Count);

    [Fact]
    public void AreOfBothKinds() => Assert.Equal(["could not run", "not applicable"], Ends.Select(end => end.Kind).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void AreNotExcusedByWhatBroke() =>
        Assert.DoesNotContain(Ends, end => end.Kind is "not applicable" && Array.Exists(Broken, word => end.Text.Contains(word, StringComparison.Ordinal)));

    private static string Told(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex("new (?<kind>NotApplicable|Precondition)Exception\\(\\s*(?<text>\\$?\"(?:[^\"\\\\{]|\\\\.|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\"|\\w[\\w.]*)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex End();

    [GeneratedRegex("new (NotApplicable|Precondition)Exception\\(", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Thrown();

    [GeneratedRegex("\\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Spaces();
}
