using System.Diagnostics;

namespace McpSpecKit.Processes;

/// <summary>
/// A mark in the environment of a process, which everything inherits that it launches itself. By the mark what was left behind is found:
/// a program that starts another one and exits leaves it to nobody, and killing a process tree does not reach it.
/// </summary>
/// <param name="Value">Unique to what is marked; a kit that runs under another kit adds its mark to the other's.</param>
internal sealed record ProcessMark(string Value)
{
    /// <summary>The environment variable that holds all marks of a process.</summary>
    public const string Variable = "MCPSPECKIT_MARK";

    /// <summary>A mark that nothing carries yet.</summary>
    public static ProcessMark Create() => new(Guid.NewGuid().ToString("N"));

    /// <summary>A mark by which what carries it is found apart; it is found by this one as well.</summary>
    public ProcessMark Part(int number) => new($"{Value}-{number};");

    /// <summary>Whether the marks of a process hold this one.</summary>
    public bool IsIn(string? marks) => marks?.Contains(Value, StringComparison.Ordinal) is true;

    public void Put(ProcessStartInfo start) =>
        start.Environment[Variable] = start.Environment.TryGetValue(Variable, out var outer) ? $"{outer}{Value}" : Value;
}
