using McpSpecKit.Judge.Features;

namespace McpSpecKit.Tests.Features.Reading;

public sealed class SeveralFeatures
{
    [Fact]
    public void ComeInTheOrderOfTheirPaths()
    {
        var features = FeatureParser.ParseAll([new("b.feature", "Feature: B"), new("a/z.feature", "Feature: Z"), new("B.feature", "Feature: Upper")]);

        Assert.Equal(["B.feature", "a/z.feature", "b.feature"], features.Select(feature => feature.Heading.Path));
    }
}
