using System.CommandLine;
using System.CommandLine.Parsing;
using McpSpecKit.Configuration;

namespace McpSpecKit.Cli.Output;

/// <summary>What is wrong with what was typed, as one sentence.</summary>
internal static class Complaint
{
    public static string About(ParseResult typed)
    {
        if (typed.UnmatchedTokens.Count == 0) return typed.Errors[0].Message;

        var (unknown, command) = (typed.UnmatchedTokens[0], typed.CommandResult.Command);
        var isFlag = unknown.StartsWith('-');
        string[] known = isFlag
            ? [.. command.Options.Select(option => option.Name)]
            : [.. command.Subcommands.Select(subcommand => subcommand.Name)];
        var kind = isFlag ? "flag" : command is RootCommand ? "command" : "argument";
        var place = command is RootCommand ? "" : $" of '{command.Name}'";
        return $"'{unknown}' is no {kind}{place}; {WayOut(unknown, known)}";
    }

    /// <summary>A flag before the name of a command would be lost without a word.</summary>
    public static string? AboutMisplaced(ParseResult typed) =>
        typed.CommandResult.Command is not RootCommand
        && typed.RootCommandResult.Children.OfType<OptionResult>().FirstOrDefault(option => !option.Implicit) is { } early
        && typed.CommandResult.Command.Options.Any(option => option.Name == early.Option.Name)
            ? $"{early.Option.Name} has to stand behind '{typed.CommandResult.Command.Name}'."
            : null;

    public static string HelpFor(ParseResult typed) => $"mcp-spec-kit {PathTo(typed.CommandResult)}--help";

    private static string PathTo(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathTo(parent)}{result.Command.Name} " : "";

    private static string WayOut(string unknown, string[] known) =>
        known.Length == 0 ? "leave it out." : Suggestion.For(unknown, known);
}
