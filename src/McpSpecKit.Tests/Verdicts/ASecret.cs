using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Verdicts;

public sealed class ASecret
{
    [Theory]
    [InlineData("http://me:pass@a.example/mcp", "http://[redacted]@a.example/mcp")]
    [InlineData("https://a.example/mcp?access_token=abc&x=1", "https://a.example/mcp?access_token=[redacted]&x=1")]
    [InlineData("https://a.example/mcp?x=1&key=abc#there", "https://a.example/mcp?x=1&key=[redacted]#there")]
    [InlineData("node x.js --token abc --port 1", "node x.js --token [redacted] --port 1")]
    [InlineData("node x.js --api-key=abc", "node x.js --api-key=[redacted]")]
    [InlineData("node x.js --db-password \"a b\"", "node x.js --db-password [redacted]")]
    [InlineData("env API_KEY=abc OPENAI_API_KEY='d e' node x.js", "env API_KEY=[redacted] OPENAI_API_KEY=[redacted] node x.js")]
    [InlineData("curl -H \"Authorization: Bearer abc\" -X GET", "curl -H \"Authorization: [redacted]\" -X GET")]
    [InlineData("Proxy-Authorization: Basic YTpi", "Proxy-Authorization: [redacted]")]
    [InlineData("Set-Cookie: a=b; Path=/", "Set-Cookie: [redacted]")]
    [InlineData("X-Auth-Token: abc", "X-Auth-Token: [redacted]")]
    [InlineData("log in with token: abcd1234, then go on", "log in with token: [redacted], then go on")]
    [InlineData("DB_PASSWORD: abcd", "DB_PASSWORD: [redacted]")]
    [InlineData("refused: Bearer abc.def-ghi", "refused: Bearer [redacted]")]
    [InlineData("{\"accessToken\":\"abc\",\"name\":\"x\"}", "{\"accessToken\":\"[redacted]\",\"name\":\"x\"}")]
    [InlineData("{\"text\":\"{\\\"password\\\": \\\"abc\\\"}\"}", "{\"text\":\"{\\\"password\\\": \\\"[redacted]\\\"}\"}")]
    [InlineData("{\"token\":\"cut off in the midd", "{\"token\":\"[redacted]")]
    public void IsTakenOut(string text, string rest) => Assert.Equal(rest, Redaction.Usual.Of(text));

    [Theory]
    [InlineData("{\"_meta\":{\"progressToken\":\"probe-1\"}}")]
    [InlineData("Mcp-Session-Id: dcf7c5d6-6d55-4756-8500-71dbc037f347")]
    [InlineData("Error: Unexpected token } in JSON at position 3")]
    [InlineData("the progressToken: probe-1 is not its own")]
    [InlineData("{\"code\":-32600,\"message\":\"Bad Request: No valid session ID provided\"}")]
    [InlineData("mcp-spec-kit server --http \"http://127.0.0.1:{port}/mcp\" --start \"node build/index.js --port {port}\"")]
    [InlineData("http://127.0.0.1:3000/mcp?session=a%20b")]
    [InlineData("mcp-spec-kit server --header 'Authorization: Bearer ${TOKEN}'")]
    [InlineData("{\"maxTokens\":100,\"nextCursor\":\"abc\"}")]
    [InlineData("node x.js --no-auth-token --verbose yes")]
    [InlineData("more than the per-token limit allows")]
    public void IsNotSeenWhereThereIsNone(string text) => Assert.Equal(text, Redaction.Usual.Of(text));

    [Theory]
    [InlineData("a")]
    [InlineData("token")]
    [InlineData("-")]
    [InlineData("x-")]
    [InlineData("\\")]
    [InlineData("://")]
    [InlineData("https://a:")]
    [InlineData("?token")]
    [InlineData("--token ")]
    [InlineData("--token '")]
    [InlineData("\"token")]
    [InlineData("\"token\" ")]
    [InlineData("token: abc ")]
    [InlineData("authorization:")]
    [InlineData("Bearer ")]
    public void IsLookedForInTimeThatGrowsWithTheTextAlone(string part)
    {
        // What goes back for each letter would take hours here, and be broken off.
        var text = $"token=: basic {string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length))} \"";

        Assert.StartsWith("token=", Redaction.Usual.Of(text), StringComparison.Ordinal);
    }

    [Fact]
    public void ThatIsNamedIsTakenOutWhereverItStands()
    {
        var redaction = new Redaction(["s3cr3t/a", "ab"]);

        Assert.Equal("got [redacted], [redacted] and about", redaction.Of("got s3cr3t/a, s3cr3t%2Fa and about"));
    }

    [Fact]
    public void IsTakenOutWholeWhereItHoldsAnother() => Assert.Equal("got [redacted]", new Redaction(["s3cr3t", "", "s3cr3t/a"]).Of("got s3cr3t/a"));

    [Fact]
    public void OfFourLettersIsLongEnoughToBeToldFromText() => Assert.Equal("[redacted] abc", new Redaction(["abcd", "abc"]).Of("abcd abc"));

    [Theory]
    [InlineData("Authorization", true)]
    [InlineData("X-Api-Key", true)]
    [InlineData("DB_PASSWD", true)]
    [InlineData("X-Secret", true)]
    [InlineData("pwd", true)]
    [InlineData("Private-Key", true)]
    [InlineData("Cookie", true)]
    [InlineData("credentials", true)]
    [InlineData("X-Signature", true)]
    [InlineData("sig", true)]
    [InlineData("to\u212Aen", true)]
    [InlineData("Progress-Token", false)]
    [InlineData("progress_token", false)]
    [InlineData("Keyboard", false)]
    [InlineData("Mcp-Session-Id", false)]
    public void IsKnownByTheNameOfWhatHoldsIt(string name, bool isSecret) => Assert.Equal(isSecret, Redaction.IsSecret(name));

    [Fact]
    public void LeavesWithNoFrameOfAResult()
    {
        var frame = new Frame(default, FrameDirection.ToSubject, "POST #1", "DB_PASSWORD=abc")
        {
            Headers = Headers.None.With("authorization", "Bearer abc").With("Mcp-Session-Id", "id-1").With("x-api-key", "abc").With("X-Tenant", "my ab"),
        };
        var result = SampleRun.Mixed.Results[0] with { Got = "?token=abc", Expected = "1", Message = "--secret abc", Transcript = [frame] };

        var left = new Redaction(["ab", ""]).Of(result);

        Assert.Equal(("?token=[redacted]", "1", "--secret [redacted]"), (left.Got, left.Expected, left.Message));
        Assert.Equal("DB_PASSWORD=[redacted]", left.Transcript[0].Text);
        Assert.Equal(["[redacted]", "id-1", "[redacted]", "[redacted]"], left.Transcript[0].Headers.Select(header => header.Value));
    }

    [Fact]
    public void LeavesWithNoSurvey()
    {
        var left = Redaction.Usual.Of(new EndpointSurvey
        {
            Transport = Transport.Stdio,
            Address = "serve --token abc",
            Failure = "The command «serve --token abc» exited with code 1.",
            Transcript = [new Frame(default, FrameDirection.FromSubject, "stderr", "no such user: http://a:b@c/")],
        });

        Assert.Equal("serve --token [redacted]", left.Address);
        Assert.DoesNotContain("abc", $"{left}", StringComparison.Ordinal);
        Assert.Equal("no such user: http://[redacted]@c/", left.Transcript[0].Text);
    }

    [Fact]
    public void LeavesWithNothingThatWasFoundOfARevision()
    {
        var frame = new Frame(default, FrameDirection.FromSubject, "stderr", "--token abc");
        var found = new RevisionSurvey(Revision.LatestLegacy, Manages: false, "It said --token abc", Capabilities: null)
        {
            Failure = "It failed --token abc",
            Door = new BrokenDoor("LC-001", "no --token abc", "a --token abc", "since --token abc") { Transcript = [frame] },
        };
        var survey = new EndpointSurvey { Transport = Transport.Stdio, Address = "serve", HandshakeFailure = "It hung --token abc", Revisions = [found] };

        var left = Redaction.Usual.Of(survey);

        Assert.Equal(("serve", null, "It hung --token [redacted]"), (left.Address, left.Failure, left.HandshakeFailure));
        var revision = Assert.Single(left.Revisions);
        Assert.Equal(("It said --token [redacted]", "It failed --token [redacted]"), (revision.Evidence, revision.Failure));
        Assert.Equal(
            ("no --token [redacted]", "a --token [redacted]", "since --token [redacted]"),
            (revision.Door!.Expected, revision.Door.Got, revision.Door.Cause));
        Assert.Equal("--token [redacted]", Assert.Single(revision.Door.Transcript).Text);
    }
}
