using System.CommandLine;
using McpSpecKit.Catalogue;
using McpSpecKit.Configuration;
using McpSpecKit.Judge.Features;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>explain</c>: everything about one requirement.</summary>
internal static class ExplainCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("explain", "Explains a requirement: its clauses, its scenarios, and what to look at first");
        var id = new Argument<string>("id") { Description = "The id of the requirement, such as LC-011" };
        command.Arguments.Add(id);
        command.SetAction(typed => Write(workplace, typed.GetRequiredValue(id)));
        return command;
    }

    private static int Write(Workplace workplace, string id)
    {
        var rule = workplace.Kit.Rules.FirstOrDefault(rule => rule.Requirement.Equals(id, StringComparison.OrdinalIgnoreCase));
        var requirement = workplace.Kit.Requirements.Find(id);
        if (rule is null && requirement is null) throw new UsageException(Unknown(workplace.Kit, id));

        var sheet = new Sheet(workplace.Console);
        sheet.Hanging($"[bold]{(requirement?.Id ?? rule!.Requirement)}[/]  ", id.Length + 2, rule?.Title ?? requirement!.Manual ?? "");
        if (requirement is not null) WriteClauses(sheet, requirement);
        if (rule is not null) WriteRule(sheet, rule);
        return ExitCode.Conforming;
    }

    private static void WriteClauses(Sheet sheet, Requirement requirement)
    {
        sheet.Heading($"Where the specification says it, of {Owner(requirement.Party)}");
        foreach (var clause in requirement.Clauses)
            sheet.Line($"  {clause.Revision}  {clause.Keyword.PadRight(10)}  {clause.Link}");
        foreach (var passage in requirement.About)
            sheet.Line($"  {passage.Revision}  [dim]{"about".PadRight(10)}[/]  {passage.Link}");
        foreach (var passage in requirement.Defined)
            sheet.Line($"  {passage.Revision}  {"defines".PadRight(10)}  {passage.Link}");
        if (requirement.Manual is { } manual) sheet.Labelled("by hand", manual);
    }

    private static string Owner(Party party) => party switch
    {
        Party.Both => "server and client",
        _ => $"the {party.ToString().ToLowerInvariant()}",
    };

    private static void WriteRule(Sheet sheet, RuleText rule)
    {
        sheet.Heading($"What is checked ({rule.Feature}:{rule.Line})");
        foreach (var line in rule.Gherkin.TrimEnd().ReplaceLineEndings("\n").Split('\n')) sheet.Line($"{("  " + line).TrimEnd()}");

        if (rule.CheckFirst is { } checkFirst)
        {
            sheet.Heading("What to look at first");
            sheet.Hanging($"  ", 2, checkFirst);
        }

        sheet.Heading("How to run it");
        sheet.Line($"  mcp-spec-kit server --stdio \"<command>\" --only {rule.Requirement}");
    }

    private static string Unknown(IKit kit, string id)
    {
        string[] ids = [.. kit.Rules.Select(rule => rule.Requirement).Distinct()];
        return Suggestion.Nearest(id, ids) is { } meant
            ? $"there is no requirement '{id}'; did you mean '{meant}'?"
            : $"there is no requirement '{id}'; 'mcp-spec-kit list' shows all.";
    }
}
