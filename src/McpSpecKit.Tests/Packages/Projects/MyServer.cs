using System.Text.Json.Nodes;

/// <summary>A server of one revision that can say who it is, and nothing else.</summary>
public sealed class MyServer(Stream input, Stream output)
{
    public async Task RunAsync(CancellationToken stop)
    {
        using var lines = new StreamReader(input);
        await using var answers = new StreamWriter(output) { AutoFlush = true, NewLine = "\n" };
        while (await lines.ReadLineAsync(stop) is { } line)
        {
            if (AnswerTo(line) is { } answer) await answers.WriteLineAsync(answer.ToJsonString().AsMemory(), stop);
        }
    }

    private static JsonObject? AnswerTo(string line)
    {
        if (JsonNode.Parse(line) is not JsonObject message || message["id"] is not { } id) return null;
        var answer = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone() };
        if ((string?)message["method"] is "initialize") answer["result"] = Greeting();
        else if ((string?)message["method"] is "ping") answer["result"] = new JsonObject();
        else answer["error"] = new JsonObject { ["code"] = -32601, ["message"] = "There is no such method." };
        return answer;
    }

    private static JsonObject Greeting() => new()
    {
        ["protocolVersion"] = "2025-11-25",
        ["capabilities"] = new JsonObject(),
        ["serverInfo"] = new JsonObject { ["name"] = "mine", ["version"] = "1.0.0" },
    };
}
