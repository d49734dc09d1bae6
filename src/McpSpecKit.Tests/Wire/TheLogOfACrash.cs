using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class TheLogOfACrash
{
    [Theory]
    [InlineData("file:///client.mjs:3|throw new Error('no');|^||Error: no such tool|    at main (file:///client.mjs:3:7) {|  code: 'ENOENT'|}||Node.js v20.20.2", "Error: no such tool")]
    [InlineData("node:internal/errors:496|    ErrorCaptureStackTrace(err);|    ^||Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x'|    at f (a.js:1:1)|||Node.js v20.20.2", "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x'")]
    [InlineData("Unhandled exception. System.InvalidOperationException: no such tool| ---> System.IO.IOException: broken|   at Program.Main()", "Unhandled exception. System.InvalidOperationException: no such tool")]
    [InlineData("thread 'main' panicked at src/main.rs:2:5:|no such tool|note: run with `RUST_BACKTRACE=1` to see more", "thread 'main' panicked at src/main.rs:2:5: no such tool")]
    [InlineData("panic: no such tool||goroutine 1 [running]:|main.main()|exit status 2", "panic: no such tool")]
    [InlineData("Exception in thread \"main\" java.io.IOException: a|\tat Main.main(Main.java:1)|Caused by: java.net.ConnectException: refused|\tat Net.open(Net.java:1)|\t... 1 more", "Caused by: java.net.ConnectException: refused")]
    [InlineData("\u001b[31merror\u001b[0m: Uncaught (in promise) no such tool|    at file:///x.ts:1:1", "error: Uncaught (in promise) no such tool")]
    public void IsToldByTheLineThatNamesTheError(string log, string telling) => Assert.Equal(telling, Read(log).Telling);

    [Theory]
    [InlineData("starting|no such scenario")]
    [InlineData("Traceback (most recent call last):|  File \"client.py\", line 1|ValueError: no such scenario")]
    [InlineData("Error: no such scenario")]
    public void EndsWithItsLastLineWhereThatTells(string log)
    {
        var lines = Read(log);

        Assert.Null(lines.Telling);
        Assert.EndsWith("no such scenario", lines.Last, StringComparison.Ordinal);
    }

    [Fact]
    public void IsForgottenAfterManyLines()
    {
        var lines = Read("Error: long ago");
        foreach (var number in Enumerable.Range(1, 100)) lines.Add($"request {number}");

        Assert.Null(lines.Telling);
        Assert.Equal("request 100", lines.Last);
    }

    [Fact]
    public void IsCutWhereItIsLong()
    {
        var lines = Read($"Error: {new string('x', 20_000)}|and more");

        Assert.InRange(lines.Telling!.Length, 100, 400);
    }

    [Fact]
    public void SaysNothingWhereThereIsNone()
    {
        var lines = Read("||");

        Assert.Null(lines.Telling);
        Assert.Null(lines.Last);
    }

    private static LogLines Read(string log)
    {
        var lines = new LogLines();
        foreach (var line in log.Split('|')) lines.Add(line);
        return lines;
    }
}
