using System.CommandLine;
using McpSpecKit.Judge.Features;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>bind</c>: what lies between the steps of the features and their definitions.</summary>
internal static class BindCommand
{
    public static Command Create(Workplace workplace)
    {
        var bind = new Command("bind", "Looks at the steps of the features and at their definitions");
        bind.Subcommands.Add(Check(workplace));
        bind.Subcommands.Add(Statistics(workplace));
        return bind;
    }

    private static Command Check(Workplace workplace)
    {
        var check = new Command("check", "Names each step without exactly one definition, and each definition that no step needs");
        var folder = Folder("A folder of feature files to check instead of those that the kit carries");
        check.Arguments.Add(folder);
        check.SetAction((typed, _) => CheckAsync(workplace, ScenariosIn(workplace, typed.GetValue(folder))));
        return check;
    }

    private static Command Statistics(Workplace workplace)
    {
        var statistics = new Command("statistics", "Counts the scenarios, their steps and the definitions that these need");
        var folder = Folder("A folder of feature files to count in instead of those that the kit carries");
        statistics.Arguments.Add(folder);
        statistics.SetAction((typed, _) => CountAsync(workplace, ScenariosIn(workplace, typed.GetValue(folder))));
        return statistics;
    }

    private static async Task<int> CheckAsync(Workplace workplace, IReadOnlyList<Scenario> scenarios)
    {
        var problems = await workplace.Kit.CheckStepsAsync([.. scenarios.Where(IsReady)]);
        var sheet = new Sheet(workplace.Console);
        foreach (var problem in problems) sheet.Line($"{problem}");
        sheet.Line($"{scenarios.Count} scenarios, {problems.Count} problems");
        return problems.Count is 0 ? ExitCode.Conforming : ExitCode.Broken;
    }

    private static async Task<int> CountAsync(Workplace workplace, IReadOnlyList<Scenario> scenarios)
    {
        var counted = await workplace.Kit.CountStepsAsync([.. scenarios.Where(IsReady)]);
        var sheet = new Sheet(workplace.Console);
        sheet.Line($"{counted.Scenarios} scenarios, an outline being one");
        sheet.Line($"{counted.Lines} different lines of steps, {counted.LinesUsedOnce} of them in one scenario only");
        sheet.Line($"{counted.Definitions} definitions, {counted.DefinitionsUsedOnce} of them for one scenario only");
        return ExitCode.Conforming;
    }

    private static Argument<string?> Folder(string description) => new("folder") { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private static bool IsReady(Scenario scenario) => !scenario.CombinedTags.Contains("pending");

    private static IReadOnlyList<Scenario> ScenariosIn(Workplace workplace, string? folder) =>
        folder is null ? FeatureCatalogue.Embedded.Scenarios : Read(Path.GetFullPath(folder, workplace.Directory));

    private static IReadOnlyList<Scenario> Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new UsageException($"there is no folder '{folder}' with feature files.");
        var files = Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        FeatureSource[] sources = [.. files.Select(file => new FeatureSource(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))];
        if (sources.Length is 0) throw new UsageException($"no file below '{folder}' ends with .feature.");
        try
        {
            return [.. FeatureParser.ParseAll(sources).SelectMany(feature => feature.Scenarios)];
        }
        catch (FeatureSyntaxException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
