using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge;

/// <summary>What to judge, and how.</summary>
public sealed record JudgeOptions
{
    /// <summary>How many scenarios run at once on a subject inside this process: they mostly wait, and no process has to start.</summary>
    public static int EmbeddedJobs { get; } = Environment.ProcessorCount * 20;

    /// <summary>The revisions to judge; empty for all.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>Ids, tags or parts of titles, of which a scenario has to match one; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The part of the scenarios to judge; none for all of them.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The tools that the configuration names, by what they do; the others are recognised by conventional names.</summary>
    public IReadOnlyDictionary<ToolRole, string> Tools { get; init; } = new Dictionary<ToolRole, string>();

    /// <summary>Whether a warning counts as a failure.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether changes that were proposed to the specification are judged as if they had been adopted; else they are observed.</summary>
    public bool Proposals { get; init; }

    /// <summary>How many scenarios run at once, 1 or more; none for as many as each endpoint stands.</summary>
    public int? Jobs { get; init; }

    /// <summary>How many processes run at once where nothing else is said: they need a processor to start, and then mostly wait.</summary>
    internal static int Processes { get; } = Math.Max(2, Environment.ProcessorCount * 3);

    /// <summary>How long the kit waits.</summary>
    public Waits Waits { get; init; } = Waits.Default;

    /// <summary>Takes the secrets out of what leaves for a report.</summary>
    public Redaction Redaction { get; init; } = Redaction.Usual;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
