using Gherkin;

namespace McpSpecKit.Judge.Features;

/// <summary>Reads feature files.</summary>
public static class FeatureParser
{
    /// <summary>Reads one feature file.</summary>
    /// <param name="source">The file.</param>
    /// <exception cref="FeatureSyntaxException">The file is not Gherkin, or has no feature.</exception>
    public static Feature Parse(FeatureSource source) => ParseAll([source])[0];

    /// <summary>Reads feature files.</summary>
    /// <param name="sources">The files.</param>
    /// <returns>The features in the order of their paths.</returns>
    /// <exception cref="FeatureSyntaxException">Files are not Gherkin; it names every place in all of them.</exception>
    public static IReadOnlyList<Feature> ParseAll(IEnumerable<FeatureSource> sources)
    {
        var features = new List<Feature>();
        var problems = new List<SyntaxProblem>();
        foreach (var source in sources.OrderBy(source => source.Path, StringComparer.Ordinal))
        {
            try
            {
                features.Add(Read(source));
            }
            catch (ParserException exception)
            {
                problems.AddRange(Problems(source, exception));
            }
            catch (FeatureSyntaxException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        return problems.Count is 0 ? features : throw new FeatureSyntaxException(problems);
    }

    private static Feature Read(FeatureSource source)
    {
        using var reader = new StringReader(source.Text);
        var document = new Parser().Parse(reader);
        return document.Feature is { } feature
            ? new FeatureCompiler(source.Path, feature).Compile()
            : throw new FeatureSyntaxException([new(source.Path, 1, 1, "The file has no feature.")]);
    }

    private static IEnumerable<SyntaxProblem> Problems(FeatureSource source, ParserException exception) =>
        exception is CompositeParserException composite
            ? composite.Errors.SelectMany(error => Problems(source, error))
            : [new(source.Path, exception.Location?.Line ?? 1, exception.Location?.Column ?? 1, Sentence(exception.Message))];

    // The parser puts "(line:column): " in front; the problem has both on its own.
    private static string Sentence(string message) =>
        message.IndexOf("): ", StringComparison.Ordinal) is var end and > 0 && message.StartsWith('(') ? message[(end + 3)..] : message;
}
