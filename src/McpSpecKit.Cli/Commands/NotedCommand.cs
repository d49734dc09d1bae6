using System.CommandLine;

namespace McpSpecKit.Cli.Commands;

/// <summary>A command whose own help says more than one line about it.</summary>
internal sealed class NotedCommand(string name, string description, string notes) : Command(name, description)
{
    public string Notes => notes;
}
