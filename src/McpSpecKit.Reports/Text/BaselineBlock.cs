namespace McpSpecKit.Reports.Text;

/// <summary>The entries of a baseline that are about nothing.</summary>
internal static class BaselineBlock
{
    public static void Write(Sheet sheet, IReadOnlyList<string> problems)
    {
        if (problems.Count == 0) return;
        sheet.Heading("Wrong in the baseline");
        foreach (var problem in problems) sheet.Hanging($"[red]†[/] ", 2, problem);
    }
}
