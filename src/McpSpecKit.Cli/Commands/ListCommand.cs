using System.CommandLine;
using McpSpecKit.Judge.Features;
using McpSpecKit.Reports;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>list</c>: the requirements and their scenarios, a feature after the other.</summary>
internal static class ListCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("list", "Lists the requirements and their scenarios");
        var part = new Argument<string?>("part")
        {
            Description = "List only what has this in its id, title, feature or tags",
            Arity = ArgumentArity.ZeroOrOne,
        };
        command.Arguments.Add(part);
        command.SetAction(typed => Write(workplace, typed.GetValue(part) ?? ""));
        return command;
    }

    private static int Write(Workplace workplace, string part)
    {
        var rules = workplace.Kit.Rules.Where(rule => Mentions(rule, part)).ToList();
        if (rules.Count == 0) throw new UsageException($"no requirement has '{part}' in its id, title, feature or tags.");

        var sheet = new Sheet(workplace.Console);
        foreach (var feature in rules.GroupBy(rule => rule.Feature))
        {
            sheet.Heading(feature.Key);
            foreach (var rule in feature) WriteRule(sheet, rule);
        }

        sheet.Blank();
        sheet.Line($"{rules.Count} requirements, {rules.Sum(rule => rule.Scenarios.Count)} scenarios");
        return ExitCode.Conforming;
    }

    private static void WriteRule(Sheet sheet, RuleText rule)
    {
        sheet.Hanging($"  [bold]{rule.Requirement}[/]  ", rule.Requirement.Length + 4, rule.Title);
        foreach (var scenario in ScenarioGroup.Among(rule.Scenarios))
            sheet.Hanging($"    [dim]·[/] ", 6, $"{scenario.Name} ({scenario.Strength.ToTitle()} in {scenario.Revisions})");
    }

    private static bool Mentions(RuleText rule, string part) =>
        rule.Tags.Concat([rule.Requirement, rule.Title, rule.Feature])
            .Any(text => text.Contains(part.TrimStart('@'), StringComparison.OrdinalIgnoreCase));
}
