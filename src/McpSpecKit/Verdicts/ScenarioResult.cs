using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Verdicts;

/// <summary>What one scenario said of the subject, for one revision on one endpoint.</summary>
public sealed record ScenarioResult
{
    /// <summary>The id of the requirement, such as <c>LC-011</c>.</summary>
    public required string Requirement { get; init; }

    /// <summary>The requirement as a plain fact: the title of its Rule.</summary>
    public required string Title { get; init; }

    /// <summary>The feature's path below <c>features</c>.</summary>
    public required string Feature { get; init; }

    /// <summary>The line of the scenario, or of its row in the examples.</summary>
    public required int Line { get; init; }

    /// <summary>The line of the step that ended the scenario early; none where all steps ran, and where none did.</summary>
    public int? StoppedAt { get; init; }

    /// <summary>The scenario's name with the values of its row.</summary>
    public required string Scenario { get; init; }

    /// <summary>Who owes it.</summary>
    public required Party Party { get; init; }

    /// <summary>The revision whose text it rests on.</summary>
    public required Revision Revision { get; init; }

    /// <summary>How the subject was reached.</summary>
    public required Transport Transport { get; init; }

    /// <summary>How binding the clause is in this revision.</summary>
    public required Strength Strength { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What was expected, where the clause was broken.</summary>
    public string? Expected { get; init; }

    /// <summary>What came instead, where the clause was broken.</summary>
    public string? Got { get; init; }

    /// <summary>The reason of the verdict or what was observed, as one sentence; expected and got together where the clause was broken.</summary>
    public string? Message { get; init; }

    /// <summary>What the baseline says of it, as one sentence; none where it says nothing.</summary>
    public string? BaselineNote { get; init; }

    /// <summary>What to look at first when this fails; from the Rule's description.</summary>
    public string? CheckFirst { get; init; }

    /// <summary>The page of the specification below the revision, such as <c>basic/lifecycle</c>.</summary>
    public required string Page { get; init; }

    /// <summary>The section of the specification that the clause stands in.</summary>
    public required Uri Spec { get; init; }

    /// <summary>How long the scenario took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The frames of the exchange where the verdict has to be explained, else none.</summary>
    public IReadOnlyList<Frame> Transcript { get; init; } = [];
}
