namespace McpSpecKit.Tests.Reports;

/// <summary>Text that somebody has read and found good. With <c>APPROVE=1</c> in the environment, what came is taken as good.</summary>
internal static class Approved
{
    private const string Directory = "src/McpSpecKit.Tests/Reports/Approved";

    public static void Matches(string name, string actual) => Matches(Directory, name, actual);

    public static void Matches(string directory, string name, string actual)
    {
        var path = $"{directory}/{name}.txt";
        if (Environment.GetEnvironmentVariable("APPROVE") is "1") RepositoryFile.Write(path, actual);
        Assert.Equal(RepositoryFile.Read(path), actual);
    }
}
