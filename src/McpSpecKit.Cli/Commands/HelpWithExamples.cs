using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace McpSpecKit.Cli.Commands;

/// <summary>The help of a command, what else there is to know of it, and how it is used.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is NotedCommand noted) output.WriteLine($"{noted.Notes}{Environment.NewLine}");
        output.WriteLine("Examples:");
        foreach (var example in Of(parseResult.CommandResult.Command)) output.WriteLine($"  {example}");
        output.WriteLine();
        return exitCode;
    }

    private static string[] Of(Command command) => command.Name switch
    {
        "server" =>
        [
            """mcp-spec-kit server --stdio "node dist/index.js stdio" """.TrimEnd(),
            "mcp-spec-kit server --http http://127.0.0.1:3000/mcp --revision 2025-06-18",
            """mcp-spec-kit server --http http://127.0.0.1:{port}/mcp --start "node server.js --port {port}" """.TrimEnd(),
            "mcp-spec-kit server --sse http://127.0.0.1:3000/sse",
            "mcp-spec-kit server --strict --json report.json      (the subject of mcpspeckit.json)",
        ],
        "client" =>
        [
            """mcp-spec-kit client --command "node client.js {url}" """.TrimEnd(),
            """mcp-spec-kit client --driver "node driver.js" """.TrimEnd(),
            "mcp-spec-kit client --only @lifecycle      (the client of mcpspeckit.json)",
        ],
        "baseline" or "write" =>
        [
            "mcp-spec-kit baseline write run.json",
            "mcp-spec-kit baseline write      (judges the subject of mcpspeckit.json first)",
        ],
        "report" =>
        [
            "mcp-spec-kit report run.json --html report.html",
            "mcp-spec-kit report typescript.json python.json --html report.html      (side by side)",
        ],
        "survey" => ["""mcp-spec-kit survey --stdio "node dist/index.js stdio" """.TrimEnd()],
        "list" => ["mcp-spec-kit list", "mcp-spec-kit list shutdown"],
        "explain" => ["mcp-spec-kit explain LC-011"],
        "coverage" => ["mcp-spec-kit coverage"],
        "drift" =>
        [
            "mcp-spec-kit drift ../modelcontextprotocol",
            "mcp-spec-kit drift pages      (pages/2025-11-25/basic/lifecycle.mdx and so on)",
        ],
        "reference" => ["mcp-spec-kit reference --stdio", "mcp-spec-kit reference --http --port 3000"],
        _ =>
        [
            "mcp-spec-kit",
            """mcp-spec-kit server --stdio "node dist/index.js stdio" """.TrimEnd(),
            "mcp-spec-kit server --http http://127.0.0.1:3000/mcp",
            "mcp-spec-kit explain LC-011",
        ],
    };
}
