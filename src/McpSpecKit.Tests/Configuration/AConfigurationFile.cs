using McpSpecKit.Adapters;
using McpSpecKit.Configuration;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Configuration;

public sealed class AConfigurationFile
{
    private static readonly string Here = Path.GetFullPath(".");

    [Fact]
    public void MayNameTheWordsOfACommandOneByOne()
    {
        var subject = Parse(
            """
            {
              "server": {
                "stdio": { "command": ["node", "my server/index.js", "it's"] },
                "http": { "url": "http://127.0.0.1:{port}/mcp", "start": ["node", "index.js", "--port={port}"] }
              }
            }
            """);

        Assert.Equal(["node", "my server/index.js", "it's"], CommandLine.Split(subject.Stdio!.Command));
        Assert.Equal("node index.js --port=3000", subject.Http!.OnPort(3000).Start);
    }

    [Fact]
    public void DescribesASubject()
    {
        var subject = Parse(
            """
            {
              "$schema": "mcpspeckit.schema.json",
              "name": "everything",
              "server": {
                "stdio": { "command": "node index.js stdio", "cwd": "..", "env": { "LOG": "1" } },
                "http": { "url": "http://127.0.0.1:{port}/mcp", "start": "node index.js http", "env": { "PORT": "{port}" } },
                "sse": { "url": "http://127.0.0.1:{port}/sse", "start": "node index.js sse {port}" }
              },
              "revisions": ["2025-06-18"],
              "tools": { "slow": "sleep" },
              "timeoutScale": 2.5, "strict": true, "jobs": 4
            }
            """);

        Assert.Equal("everything", subject.Name);
        Assert.Equal("node index.js stdio", subject.Stdio?.Command);
        Assert.Equal(Path.GetFullPath(".."), subject.Stdio?.WorkingDirectory);
        Assert.Equal("1", subject.Stdio?.Environment["LOG"]);
        Assert.Equal("node index.js http", subject.Http?.Start);
        Assert.Equal(Here, subject.Http?.WorkingDirectory);
        Assert.Equal("node index.js sse {port}", subject.Sse?.Start);
        Assert.Equal([Revision.Parse("2025-06-18")], subject.Revisions);
        Assert.Equal("sleep", subject.Tools[ToolRole.Slow]);
        Assert.Equal((2.5, true, 4), (subject.TimeoutScale, subject.Strict, subject.Jobs));
    }

    [Fact]
    public void LeavesEverythingUnsetWhenItIsEmpty()
    {
        var subject = Parse("{}");

        Assert.Null(subject.Name);
        Assert.True(subject.HasNoEndpoint);
        Assert.Null(subject.Strict);
        Assert.Empty(subject.Revisions);
    }

    [Fact]
    public void PutsTheSamePortEverywhere()
    {
        var http = new HttpConfiguration("http://127.0.0.1:{port}/mcp")
        {
            Start = "serve --port {port}",
            Environment = new Dictionary<string, string> { ["PORT"] = "{port}" },
        };

        var bound = http.OnPort(4711);

        Assert.True(http.NeedsPort);
        Assert.False(bound.NeedsPort);
        Assert.Equal("http://127.0.0.1:4711/mcp", bound.Url);
        Assert.Equal("serve --port 4711", bound.Start);
        Assert.Equal("4711", bound.Environment["PORT"]);
    }

    [Fact]
    public void MayBeginWithAByteOrderMark()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """{ "name": "dönerbude" }""", new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            Assert.Equal("dönerbude", ConfigurationFile.Load(path).Name);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static SubjectConfiguration Parse(string json) => ConfigurationFile.Parse(json, "mcpspeckit.json", Here);
}
