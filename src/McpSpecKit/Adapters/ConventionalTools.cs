namespace McpSpecKit.Adapters;

/// <summary>The names by which test servers usually call tools that scenarios can make use of.</summary>
public static class ConventionalTools
{
    /// <summary>The tool that suits a role, or none.</summary>
    /// <param name="role">What the tool is to do.</param>
    /// <param name="offered">The names of the server's tools.</param>
    public static string? Find(ToolRole role, IReadOnlyCollection<string> offered) => Array.Find(NamesFor(role), offered.Contains);

    private static string[] NamesFor(ToolRole role) => role switch
    {
        ToolRole.Simple => ["test_simple_text", "echo"],
        ToolRole.Slow => ["test_slow", "test_tool_with_progress", "trigger-long-running-operation", "longRunningOperation"],
        ToolRole.Progress => ["test_tool_with_progress", "trigger-long-running-operation", "longRunningOperation"],
        ToolRole.Logging => ["test_tool_with_logging"],
        ToolRole.Sampling => ["test_sampling", "trigger-sampling-request", "sampleLLM"],
        ToolRole.Roots => ["test_list_roots", "get-roots-list"],
        ToolRole.Elicitation => ["test_elicitation", "trigger-elicitation-request", "startElicitation"],
        ToolRole.Error => ["test_error_handling"],
        ToolRole.Reconnection => ["test_reconnection"],
        ToolRole.ListChange => ["test_trigger_tool_change"],
        ToolRole.Finished => ["test_slow_finished"],
        ToolRole.Marked => ["test_marked_arguments"],
        _ => [],
    };
}
