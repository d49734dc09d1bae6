using System.Text;
using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class UnreadableLines
{
    [Fact]
    public async Task HaveAnErrorWithNullIdAtFirst()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-06-18");

        var answer = await peer.AskAsync("{not json");

        Assert.Equal(ErrorCode.ParseError, answer.ErrorCode());
        Assert.Equal(JsonValueKind.Null, answer.At("id").ValueKind);
    }

    [Fact]
    public async Task HaveAnErrorWithoutIdLater()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");

        var answer = await peer.AskAsync("{not json");

        Assert.Equal(ErrorCode.ParseError, answer.ErrorCode());
        Assert.False(answer.TryGetProperty("id", out _));
    }

    [Fact]
    public async Task RepeatAnIdThatCouldBeRead()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");

        var answer = await peer.AskAsync("""{"id":7,"method":"ping"}""");

        Assert.Equal((7, ErrorCode.InvalidRequest), (answer.Id(), answer.ErrorCode()));
    }

    [Fact]
    public async Task BytesThatAreNotUtf8DoNotEndTheServer()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        await peer.WriteBytesAsync([0xFF, 0xFE, (byte)'\n']);

        Assert.Equal(ErrorCode.ParseError, (await peer.ReadAsync()).ErrorCode());
        Assert.Equal(1, (await peer.AskAsync(StdioPeer.Ping(1))).Id());
    }

    [Fact]
    public async Task CarriageReturnsAndBlankLinesAreWhiteSpace()
    {
        await using var peer = new StdioPeer();
        await peer.WriteBytesAsync(Encoding.UTF8.GetBytes($"\r\n\n  \n{StdioPeer.Ping(1)}\r\n"));

        Assert.Equal(1, (await peer.ReadAsync()).Id());
    }

    [Fact]
    public async Task PiecesOfALineAreJoined()
    {
        await using var peer = new StdioPeer();
        var ping = Encoding.UTF8.GetBytes(StdioPeer.Ping(1) + "\n" + StdioPeer.Ping(2) + "\n");
        await peer.WriteBytesAsync(ping[..9]);
        await peer.WriteBytesAsync(ping[9..50]);
        await peer.WriteBytesAsync(ping[50..]);

        Assert.Equal(3, (await peer.ReadAsync()).Id() + (await peer.ReadAsync()).Id());
    }
}
