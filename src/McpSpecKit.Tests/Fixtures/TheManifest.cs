using McpSpecKit.Catalogue;
using McpSpecKit.Schemas;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Fixtures;

public sealed class TheManifest
{
    [Fact]
    public void FitsItsSchema() => Assert.Empty(FixtureSchemas.Named("manifest").Validate(Manifest.Root()));

    [Fact]
    public void ListsEveryFixtureOnceAndNoOther()
    {
        string[] folders = ["valid/", "invalid/", "http/", "conversations/"];
        var files = FixtureLibrary.Paths.Where(path => folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)));

        Assert.Equal(files.Order(), Manifest.Entries.Select(entry => entry.Path).Order());
    }

    [Fact]
    public void AgreesWithThePaths() =>
        Assert.All(
            Manifest.Entries.Where(entry => entry.Kind == "message"),
            entry => Assert.StartsWith($"{(entry.Valid is true ? "valid" : "invalid")}/{entry.Revision}/{entry.Type}/", entry.Path));

    [Fact]
    public void NamesRequirementsThatTheRevisionStates()
    {
        var catalogue = RequirementCatalogue.Parse(RepositoryFile.Read("features/requirements.json"));

        Assert.All(
            Manifest.Entries.Where(entry => entry.Requirement is not null),
            entry => Assert.NotNull(catalogue.Find(entry.Requirement!)?.PassageIn(entry.SpokenRevision)));
    }

    [Fact]
    public void GivesEveryTypeAWellFormedMessageOfTheSmallestSize()
    {
        string[] named = ["ErrorResponse"];
        var types = Manifest.Messages(valid: true)
            .Where(entry => !named.Contains(entry.Type))
            .GroupBy(entry => (entry.Revision, entry.Type));

        Assert.All(types, type => Assert.Contains(type, entry => entry.Path.EndsWith("/minimal.json", StringComparison.Ordinal)));
    }

    [Fact]
    public void HasAValidMessageBesideEachInvalidOne()
    {
        var accepted = Manifest.Messages(valid: true).Select(entry => (entry.Revision, entry.Type)).ToHashSet();

        Assert.All(Manifest.Messages(valid: false), entry => Assert.Contains((entry.Revision, entry.Type), accepted));
    }
}
