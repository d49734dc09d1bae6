using McpSpecKit.Configuration;

namespace McpSpecKit.Tests.Configuration;

public sealed class AFaultyConfigurationFile
{
    [Theory]
    [InlineData("", 1, 1, "this is not JSON; The input does not contain any JSON tokens.")]
    [InlineData("{\n  \"name\": \"a\"\n  \"jobs\": 1\n}", 3, 3, "this is not JSON; '\"' is invalid after a value.")]
    [InlineData("{ \"name\": \"ä\", } ", 1, 16, "this is not JSON; The JSON object contains a trailing comma")]
    [InlineData("[]", 1, 1, "the configuration has to be an object, not a list.")]
    [InlineData("{ \"server\": {} }", 1, 13, "'server' names no endpoint; add 'stdio', 'http' or 'sse'.")]
    [InlineData("{\n \"servr\": {} }", 2, 2, "the configuration knows no key 'servr'; did you mean 'server'?")]
    [InlineData("{ \"zzzzzzzz\": 1 }", 1, 3, "the configuration knows no key 'zzzzzzzz'; there are $schema, name, server, ")]
    [InlineData("{ \"server\": { \"stdio\": { \"comand\": \"x\" } } }", 1, 26, "'stdio' knows no key 'comand'; did you mean 'command'?")]
    [InlineData("{ \"server\": { \"stdio\": { } } }", 1, 24, "'stdio' needs the key 'command'.")]
    [InlineData("{ \"server\": { \"stdio\": \"node x\" } }", 1, 24, "'stdio' has to be an object, not a text.")]
    [InlineData("{ \"server\": { \"stdio\": { \"command\": \" \" } } }", 1, 37, "'command' is empty; give it a text, or leave it out.")]
    [InlineData("{ \"server\": { \"stdio\": { \"command\": \"node 'x\" } } }", 1, 37, "'command' is no command: the command «node 'x» has a ' that is not closed; close it, or ")]
    [InlineData("{ \"server\": { \"http\": { \"url\": \"http://a/\", \"start\": \"node 'x\" } } }", 1, 54, "'start' is no command: the command «node 'x» has a ' that is not closed; ")]
    [InlineData("{ \"server\": { \"stdio\": { \"command\": [] } } }", 1, 37, "'command' is no command: the command is empty.")]
    [InlineData("{ \"server\": { \"stdio\": { \"command\": [\"node\", 3000] } } }", 1, 46, "each word of 'command' has to be a text, not the number 3000.")]
    [InlineData("{ \"server\": { \"stdio\": { \"command\": 1 } } }", 1, 37, "'command' has to be a text or a list of words, not the number 1.")]
    [InlineData("{ \"server\": { \"http\": { \"url\": \"foo\" } } }", 1, 32, "'foo' is not an http or https URL, such as ")]
    [InlineData("{ \"server\": { \"http\": { \"url\": \"http://a:{port}\" } } }", 1, 32, "'http://a:{port}' asks for a free port, but ")]
    [InlineData("{ \"server\": { \"http\": { \"url\": \"http://a/\", \"headers\": { \"A\": \"${NO_SUCH_VARIABLE}\" } } } }", 1, 63, "the value of 'A' asks for ${NO_SUCH_VARIABLE}, and there is no variable ")]
    [InlineData("{ \"server\": { \"http\": { \"url\": \"http://a/\", \"headers\": { \"MCP-Protocol-Version\": \"1\" } } } }", 1, 82, "'MCP-Protocol-Version' belongs to the protocol, and the kit sends it itself; ")]
    [InlineData("{ \"server\": { \"http\": { \"url\": \"http://a/\", \"headers\": { \"A\": \"1\", \"a\": \"2\" } } } }", 1, 73, "the header 'a' is written twice; keep one of them.")]
    [InlineData("{ \"server\": { \"sse\": { \"url\": \"/sse\" } } }", 1, 31, "'/sse' is not an http or https URL, such as ")]
    [InlineData("{ \"server\": { \"stdio\": { \"command\": \"x\", \"cwd\": \"nowhere\" } } }", 1, 49, "there is no directory 'nowhere' beside ")]
    [InlineData("{ \"server\": { \"stdio\": { \"command\": \"x\", \"env\": { \"A\": 1 } } } }", 1, 56, "'A' has to be a text, not the number 1.")]
    [InlineData("{ \"revisions\": [\"2025-06-81\"] }", 1, 17, "'2025-06-81' is no revision of the protocol; did you mean '2025-06-18'?")]
    [InlineData("{ \"revisions\": [20250618] }", 1, 17, "a revision has to be a text, not the number 20250618.")]
    [InlineData("{ \"revisions\": \"2025-06-18\" }", 1, 16, "'revisions' has to be a list, not a text.")]
    [InlineData("{ \"tools\": { \"slo\": \"x\" } }", 1, 14, "'tools' knows no key 'slo'; did you mean 'slow'?")]
    [InlineData("{ \"strict\": \"yes\" }", 1, 13, "'strict' has to be true or false, not a text.")]
    [InlineData("{ \"jobs\": 0 }", 1, 11, "'jobs' has to be a whole number above 0, not the number 0.")]
    [InlineData("{ \"jobs\": 1.5 }", 1, 11, "'jobs' has to be a whole number above 0, not the number 1.5.")]
    [InlineData("{ \"timeoutScale\": -1 }", 1, 19, "'timeoutScale' has to be a number above 0, not the number -1.")]
    [InlineData("{ \"name\": null }", 1, 11, "'name' has to be a text that is not empty, not null.")]
    [InlineData("{ \"name\": \"a\", \"name\": \"b\" }", 1, 16, "the key 'name' is written twice; keep one of them.")]
    [InlineData("{ \"name\": \"\\ud800\" }", 1, 11, "this is not JSON; the text holds half a character.")]
    public void IsRefusedInOneSentenceThatPointsAtThePlace(string json, int line, int column, string sentence)
    {
        var fault = Assert.Throws<ConfigurationException>(() => ConfigurationFile.Parse(json, "mcpspeckit.json", Path.GetFullPath(".")));

        Assert.StartsWith($"mcpspeckit.json, line {line}, column {column}: {sentence}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IsMissed() => Assert.Equal(
        "There is no configuration file 'nowhere/mcpspeckit.json'; check the path.",
        Assert.Throws<ConfigurationException>(() => ConfigurationFile.Load("nowhere/mcpspeckit.json")).Message);

    [Fact]
    public void MayBeADirectory() => Assert.Contains(
        "cannot be read",
        Assert.Throws<ConfigurationException>(() => ConfigurationFile.Load(Path.GetTempPath())).Message,
        StringComparison.Ordinal);
}
