using System.Text;
using System.Text.Json;
using CsCheck;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Fuzzing;

public sealed class WhateverAMessageHolds
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Char["{}[]\":,\\u0dntrue1-.e "].Array[0, 40].Select(chars => new string(chars)),
        Gen.Select(Gen.OneOf<string>("method", "result", "error", "id", "params"), Gen.String, (name, value) =>
            $$"""{"jsonrpc":"2.0","id":1,"{{name}}":{{Quote(value)}}}"""));

    private static readonly Gen<string> Messages =
        from id in Gen.OneOf(Gen.Long.Select(number => $"{number}"), Gen.String.Select(Quote))
        from member in Gen.OneOf("\"method\":\"ping\",\"params\"", "\"method\":\"tools/call\",\"x\"", "\"result\"", "\"x\":1,\"result\"")
        from name in Gen.String
        from value in Gen.OneOf(Gen.Double.Select(number => JsonSerializer.Serialize(double.IsFinite(number) ? number : 0)), Gen.String.Select(Quote))
        select $"{{\"jsonrpc\":\"2.0\",\"id\":{id},{member}:{{{Quote(name)}:{value}}}}}";

    [Fact]
    public Task ItIsReadOrFoundMalformed() => Gen.OneOf(Texts.Select(Encoding.UTF8.GetBytes), Gen.Byte.Array[0, 100]).HoldsAsync(
        few: 3000,
        bytes =>
        {
            Assert.NotNull(JsonRpcReader.Read(bytes).ToString());
            return Task.CompletedTask;
        });

    [Fact]
    public Task ItsTextIsReadAsTheSameMessage() => Messages.HoldsAsync(
        few: 1000,
        text =>
        {
            var message = JsonRpcReader.Read(text);
            Assert.IsNotType<MalformedMessage>(message);
            var again = JsonRpcReader.Read($"{message}");
            Assert.Equal((message.GetType(), $"{message}"), (again.GetType(), $"{again}"));
            return Task.CompletedTask;
        });

    [Fact]
    public Task RedactionLeavesNoSecretAndIsDoneOnce() => Gen.Select(Gen.Char.AlphaNumeric.Array[8, 20].Select(chars => new string(chars)), Gen.String, Gen.String).HoldsAsync(
        few: 1000,
        given =>
        {
            var (secret, before, after) = given;
            var redaction = new Redaction([secret]);
            var once = redaction.Of($"{before}{secret}{after}");
            Assert.DoesNotContain(secret, once, StringComparison.Ordinal);
            Assert.Equal(once, redaction.Of(once));
            return Task.CompletedTask;
        });

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
