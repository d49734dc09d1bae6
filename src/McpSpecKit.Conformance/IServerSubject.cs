using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Conformance;

/// <summary>The server that a class of conformance tests judges. It has a constructor without parameters, and is asked for its server once.</summary>
public interface IServerSubject
{
    /// <summary>What to judge, and how; how many scenarios run at once is part of it.</summary>
    JudgeOptions Options => new();

    /// <summary>
    /// What is known to fail, and what a reviewer attests; nothing unless it says so. A known failure is skipped with its reason.
    /// </summary>
    Baseline Baseline => Baseline.Empty;

    /// <summary>The way to the server. It is disposed after the last test; nothing is to be started before its first connection.</summary>
    IServerAdapter CreateAdapter();
}
