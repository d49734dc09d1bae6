using System.Globalization;
using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>What the survey found, one endpoint after the other.</summary>
public static class SurveyBlock
{
    public static void Write(Sheet sheet, IReadOnlyList<EndpointSurvey> survey)
    {
        foreach (var endpoint in survey)
        {
            sheet.Blank();
            sheet.Line($"  [bold]{endpoint.Transport.ToName()}[/]  {endpoint.Address}");
            if (endpoint.Failure is null) WriteFindings(sheet, endpoint);
            else WriteFailure(sheet, endpoint, endpoint.Failure);
        }
    }

    private static void WriteFailure(Sheet sheet, EndpointSurvey endpoint, string failure)
    {
        sheet.Hanging($"  [red]✗[/] ", 4, failure);
        TranscriptBlock.Write(sheet, endpoint.Transcript);
    }

    private static void WriteFindings(Sheet sheet, EndpointSurvey endpoint)
    {
        var spoken = endpoint.Revisions.Where(revision => revision.Speaks).ToList();
        sheet.Labelled("server", Describe(endpoint));
        sheet.Labelled("speaks", spoken.Count == 0 ? "no revision that the kit knows" : string.Join(", ", spoken.Select(found => found.Revision)));
        sheet.Labelled("capabilities", Join(spoken.LastOrDefault()?.Capabilities is { ValueKind: JsonValueKind.Object } declared
            ? declared.EnumerateObject().Select(capability => capability.Name)
            : []));
        sheet.Labelled("tools used", Join(endpoint.Tools.OrderBy(tool => tool.Key)
            .Select(tool => $"{tool.Value} ({tool.Key.ToString().ToLowerInvariant()})")));
    }

    private static string Describe(EndpointSurvey endpoint)
    {
        var answer = string.Create(CultureInfo.InvariantCulture, $"first answer after {endpoint.FirstAnswer.TotalMilliseconds:0} ms");
        var sessions = endpoint.AssignsSessions switch
        {
            true => ", assigns sessions",
            false => ", assigns no sessions",
            null => "",
        };
        return $"{endpoint.ServerName ?? "unnamed"} {endpoint.ServerVersion}".TrimEnd() + $" ({answer}{sessions})";
    }

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("none"));
}
