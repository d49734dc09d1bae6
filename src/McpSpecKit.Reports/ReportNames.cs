using System.Text.Json;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports;

/// <summary>The names that reports write, in kebab case.</summary>
public static class ReportNames
{
    public static string ToName(this Verdict verdict) => Kebab(verdict.ToString());

    public static string ToName(this Strength strength) => Kebab(strength.ToString());

    /// <summary>The strength as a title of its own: keywords in capitals as the specification writes them.</summary>
    public static string ToTitle(this Strength strength) => strength switch
    {
        Strength.Must or Strength.Should or Strength.May => strength.ToString().ToUpperInvariant(),
        _ => strength.ToName(),
    };

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
