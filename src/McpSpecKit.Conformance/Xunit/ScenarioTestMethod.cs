using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using McpSpecKit.Gherkin.Features;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>Where xUnit files a scenario: its folder is a namespace, its feature a class and a collection, its title a method.</summary>
internal static class ScenarioTestMethod
{
    public static ITestMethod Of(Assembly assembly, Scenario scenario)
    {
        var testAssembly = new TestAssembly(Reflector.Wrap(assembly));
        var collection = new TestCollection(testAssembly, collectionDefinition: null, scenario.Feature.Title, Id(scenario.Feature.Path));
        var folder = Path.GetDirectoryName(scenario.Feature.Path)?.Replace('\\', '/').Replace('/', '.');
        var feature = new FeatureTypeInfo(testAssembly.Assembly, string.IsNullOrEmpty(folder) ? Segment(scenario.Feature.Title) : $"{folder}.{Segment(scenario.Feature.Title)}");
        return new TestMethod(new TestClass(collection, feature), new ScenarioMethodInfo(feature, Segment(scenario.Title)));
    }

    // xUnit groups tests by the collection's id, which has to be the same for tests that are deserialised one by one.
    private static Guid Id(string path) => new(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16));

    // A full stop would begin another level of names.
    private static string Segment(string title) => title.Replace('.', '·');
}
