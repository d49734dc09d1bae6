using McpSpecKit.Adapters;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>What the survey found; endpoints with nothing to tell them apart share one block.</summary>
public static class SurveyBlock
{
    public static void Write(Sheet sheet, IReadOnlyList<EndpointSurvey> survey)
    {
        var transportWidth = survey.Max(endpoint => endpoint.Transport.ToName().Length);
        foreach (var alike in survey.GroupBy(SurveyFacts.Of))
        {
            sheet.Blank();
            foreach (var endpoint in alike) WriteEndpoint(sheet, endpoint, transportWidth);
            foreach (var (label, text) in alike.Key.Labelled) sheet.Labelled(label, text);
        }
    }

    private static void WriteEndpoint(Sheet sheet, EndpointSurvey endpoint, int transportWidth)
    {
        var transport = endpoint.Transport.ToName().PadRight(transportWidth);
        sheet.Line($"  [bold]{transport}[/]  {endpoint.Address}[dim]{SurveyFacts.Manner(endpoint)}[/]");
        if (endpoint.Failure is not { } failure) return;

        sheet.Hanging($"  [red]✗[/] ", 4, failure);
        TranscriptBlock.Write(sheet, endpoint.Transcript);
    }
}
