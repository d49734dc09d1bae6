using System.CommandLine;
using McpSpecKit.Cli.Flags;
using McpSpecKit.Cli.Output;
using McpSpecKit.Judge;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>survey</c>: tells what a server speaks and offers, without judging it.</summary>
internal static class SurveyCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("survey", "Tells what a server speaks and offers, without judging it");
        var (flags, timeoutScale) = (new SubjectFlags(), Waiting.CreateFlag());
        flags.AddTo(command);
        command.Options.Add(timeoutScale);
        command.SetAction(async (typed, cancellationToken) =>
        {
            var description = flags.Read(typed, workplace.Directory);
            var options = new JudgeOptions
            {
                Tools = description.Tools,
                Redaction = new Redaction(description.Secrets),
                Waits = Waiting.Scale(typed.GetValue(timeoutScale) ?? description.TimeoutScale),
                Jobs = description.Jobs,
            };
            await using var subject = workplace.Kit.Server(description, options.Waits);
            var survey = await LiveLine.WhileAsync(
                workplace.Console,
                "Asking the subject what it speaks",
                _ => workplace.Kit.SurveyAsync(subject, options, cancellationToken));

            if (UnreachableSubject.Write(workplace, survey) is { } exitCode) return exitCode;
            SurveyBlock.Write(new Sheet(workplace.Console), survey);
            return survey.Any(endpoint => endpoint.Failure is not null) ? ExitCode.Incomplete : ExitCode.Conforming;
        });
        return command;
    }
}
