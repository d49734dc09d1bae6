using McpSpecKit.Judge;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Conformance;

/// <summary>What a class of conformance tests judges.</summary>
public interface ISubject
{
    /// <summary>What to judge, and how; how many scenarios run at once is part of it.</summary>
    JudgeOptions Options => new();

    /// <summary>
    /// What is known to fail, and what a reviewer attests; nothing unless it says so. A known failure is skipped with its reason.
    /// </summary>
    Baseline Baseline => Baseline.Empty;

    /// <summary>
    /// Is told what was found, once the last test has ended: to write a report of it, such as Cucumber messages. Nothing is told where no test
    /// of a scenario ran.
    /// </summary>
    /// <param name="report">The verdicts on the scenarios whose tests ran, without secrets.</param>
    Task ReportAsync(RunReport report) => Task.CompletedTask;
}
