using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Wire;

public sealed class HalfASurrogatePair
{
    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"\ud800"}""", "method")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/\udc00\ud800"}""", "method")]
    [InlineData("""{"jsonrpc":"2.0","id":"\ud800","method":"ping"}""", "id")]
    [InlineData("""{"jsonrpc":"2.0","id":"\uDFFF","result":{}}""", "id")]
    [InlineData("""{"jsonrpc":"2.0","id":"\uDFFF","error":{"code":1,"message":"No"}}""", "id")]
    [InlineData("""{"jsonrpc":"2.0","id":"\uDFFF"}""", "id")]
    public void InAMethodOrAnIdMakesNoMessage(string json, string member)
    {
        var message = Assert.IsType<MalformedMessage>(JsonRpcReader.Read(json));

        Assert.Equal($"The member '{member}' holds half of a surrogate pair, which is no text.", message.Reason);
        Assert.Equal(json, message.Text);
    }

    [Fact]
    public void InAMethodLeavesTheIdReadable()
    {
        var message = Assert.IsType<MalformedMessage>(JsonRpcReader.Read("""{"jsonrpc":"2.0","id":1,"method":"\ud800"}"""));

        Assert.Equal(RequestId.Of(1), message.Id);
    }

    [Fact]
    public void InAnIdNamesNoRequest()
    {
        var message = Assert.IsType<MalformedMessage>(JsonRpcReader.Read("""{"jsonrpc":"2.0","id":"\ud800","result":{}}"""));

        Assert.Null(message.Id);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"result":{"text":"cut \ud83d"}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"result":{"text":"\\\ud83d\u0041"}}""")]
    public void ElsewhereIsReadAsTheReplacementCharacter(string json)
    {
        var result = Assert.IsType<JsonRpcResult>(JsonRpcReader.Read(json)).Result;

        Assert.Contains("\uFFFD", result.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"\ud800"}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"a","params":{"\udc00":"\ud800"}}""")]
    [InlineData("""{"\udc00":1,"jsonrpc":"2.0","id":1,"result":{}}""")]
    [InlineData("""[{"jsonrpc":"2.0","method":"a"},{"jsonrpc":"2.0","method":"b","params":{"c":"\ud800"}}]""")]
    public void ElsewhereSpoilsNoMessage(string json) => Assert.IsNotType<MalformedMessage>(JsonRpcReader.Read(json));

    [Theory]
    [InlineData("""{"jsonrpc":"\ud800","id":1,"result":{}}""")]
    [InlineData("\"\\ud800\"")]
    [InlineData("""[{"jsonrpc":"2.0","method":"\ud800"}]""")]
    public void NeverStopsTheReader(string json) => Assert.NotNull(JsonRpcReader.Read(json));

    [Fact]
    public void IsNoId() => Assert.False(RequestId.TryRead(JsonElement.Parse("\"\\ud800\""), out _));

    [Fact]
    public void OfTwoHalvesIsWhole()
    {
        var message = Assert.IsType<JsonRpcNotification>(JsonRpcReader.Read("""{"jsonrpc":"2.0","method":"\ud83d\ude00"}"""));

        Assert.Equal("\U0001F600", message.Method);
    }
}
