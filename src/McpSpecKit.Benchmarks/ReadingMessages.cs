using System.Text;
using BenchmarkDotNet.Attributes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Benchmarks;

/// <summary>Reads JSON-RPC messages as they come over the wire.</summary>
[MemoryDiagnoser]
public class ReadingMessages
{
    private static readonly byte[] Notification = """{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":5,"total":10}}"""u8.ToArray();
    private static readonly byte[] ToolList = Encoding.UTF8.GetBytes(
        $$$"""{"jsonrpc":"2.0","id":1,"result":{"tools":[{{{string.Join(',', Enumerable.Range(0, 200).Select(Tool))}}}]}}""");

    /// <summary>A short one.</summary>
    [Benchmark]
    public JsonRpcMessage Short() => JsonRpcReader.Read(Notification);

    /// <summary>A list of 200 tools.</summary>
    [Benchmark]
    public JsonRpcMessage Long() => JsonRpcReader.Read(ToolList);

    private static string Tool(int number) =>
        $$$"""{"name":"tool-{{{number}}}","description":"Does one thing","inputSchema":{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]}}""";
}
