using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What the survey and the tags of a scenario tell before it runs: a plan need not run it, and whoever runs it comes to the same end.</summary>
public static class Applicability
{
    /// <summary>The tag of a scenario that only a reviewer can judge.</summary>
    public const string Manual = "manual";

    /// <summary>The tag of a scenario about the first contact, which may be why a survey failed, and is judged all the same.</summary>
    public const string FirstContact = "first-contact";

    /// <summary>The tag of a scenario about what comes first: the survey has seen it, and decides it where the door is shut.</summary>
    public const string Door = "door";

    /// <summary>
    /// Why a scenario ends before its first step: a subject that could not be surveyed is not judged, a revision that it neither
    /// manages nor claims does not concern it, a door that it keeps shut fails by the clause that this breaks and hides what lies behind it, and
    /// what only a reviewer can see is left to one.
    /// </summary>
    /// <param name="survey">What was found on the endpoint.</param>
    /// <param name="revision">The revision of the scenario.</param>
    /// <param name="title">The title of the scenario.</param>
    /// <param name="tags">All of its tags.</param>
    /// <returns>A <see cref="ClauseBrokenException"/>, <see cref="PreconditionException"/>, <see cref="NotApplicableException"/> or <see cref="LeftToAReviewerException"/>; none where the scenario has to be run.</returns>
    public static Exception? Obstacle(EndpointSurvey survey, Revision revision, string title, IReadOnlyCollection<string> tags)
    {
        if (survey.In(revision)?.Door is { } door && tags.Contains(Door) && tags.Contains(door.Requirement))
            return new ClauseBrokenException(door.Expected, door.Got);
        if (FailureIn(survey, revision) is { } failure)
        {
            if (survey.IsForeign || !tags.Contains(FirstContact)) return new PreconditionException(failure);
        }
        else if (survey.In(revision) is not { Speaks: true })
        {
            return new NotApplicableException(
                $"The {survey.Party.ToString().ToLowerInvariant()} does not speak {revision}: {survey.In(revision)?.Evidence ?? "it was not asked"}");
        }

        return tags.Contains(Manual) ? new LeftToAReviewerException($"{title}.") : null;
    }

    /// <summary>Why the survey came to nothing in a revision, if it did.</summary>
    public static string? FailureIn(EndpointSurvey survey, Revision revision) => survey.Failure ?? survey.In(revision)?.Obstacle;
}
