using System.Globalization;
using System.Runtime.CompilerServices;
using Spectre.Console;

namespace McpSpecKit.Reports.Text;

/// <summary>Lays text out on a console: prose is wrapped to a readable width, and what somebody may copy stays in one piece.</summary>
public sealed class Sheet
{
    private const int Narrowest = 60;
    private const int Widest = 100;
    private const int Unbroken = 8192;
    private const int LabelWidth = 14;

    private readonly IAnsiConsole console;

    public Sheet(IAnsiConsole console)
    {
        this.console = console;
        Width = Math.Clamp(console.Profile.Width, Narrowest, Widest);
        console.Profile.Width = Unbroken;
    }

    /// <summary>The width that prose is wrapped to.</summary>
    public int Width { get; }

    public void Blank() => console.WriteLine();

    /// <summary>One line in Spectre's markup, never broken; what is interpolated is taken as it is.</summary>
    public void Line(FormattableString markup) => console.MarkupLineInterpolated(CultureInfo.InvariantCulture, Harmless(markup));

    /// <summary>Part of a line, in Spectre's markup.</summary>
    public void Part(FormattableString markup) => console.MarkupInterpolated(CultureInfo.InvariantCulture, Harmless(markup));

    /// <summary>A heading with an empty line above.</summary>
    public void Heading(string text)
    {
        Blank();
        Line($"[bold]{text}[/]");
    }

    /// <summary>A paragraph that is wrapped and indented behind its head.</summary>
    /// <param name="head">What stands before the first line, in Spectre's markup.</param>
    /// <param name="indent">The width of the head, which is the indent of every other line.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="lines">How many lines it may take.</param>
    public void Hanging(FormattableString head, int indent, string text, int lines = int.MaxValue)
    {
        foreach (var (index, line) in Prose.Wrap(text, Math.Max(Width - indent, Narrowest / 3), lines).Index())
        {
            if (index == 0) Part(head);
            else Part($"{new string(' ', indent)}");
            Line($"{line}");
        }
    }

    /// <summary>A labelled paragraph of a block.</summary>
    public void Labelled(string label, string text) => Hanging($"  [dim]{label.PadRight(LabelWidth)}[/]", LabelWidth + 2, text);

    /// <summary>A labelled line of a block that somebody may copy.</summary>
    public void LabelledUnbroken(string label, string text) => Line($"  [dim]{label.PadRight(LabelWidth)}[/]{text}");

    private static FormattableString Harmless(FormattableString markup) => FormattableStringFactory.Create(
        markup.Format,
        [.. markup.GetArguments().Select(argument => argument is string text ? Legible.Line(text) : argument)]);
}
