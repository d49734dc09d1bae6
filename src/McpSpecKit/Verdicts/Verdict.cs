namespace McpSpecKit.Verdicts;

/// <summary>What a scenario says of the subject.</summary>
public enum Verdict
{
    /// <summary>The clause was reached and held.</summary>
    Passed,

    /// <summary>A MUST was broken.</summary>
    Failed,

    /// <summary>A SHOULD was not followed.</summary>
    Warned,

    /// <summary>The subject does not speak the revision, has no such endpoint, or declares no such capability.</summary>
    NotApplicable,

    /// <summary>A precondition failed; the reason is named.</summary>
    CouldNotRun,

    /// <summary>A permission, a proposal or an open question: what was seen.</summary>
    Observed,

    /// <summary>No observer can see it; a reviewer has to.</summary>
    ToAttest,

    /// <summary>The baseline expects it to fail, and it does.</summary>
    KnownFailure,

    /// <summary>The baseline expects it to fail, and it does not.</summary>
    Stale,

    /// <summary>The kit itself crashed or sent something wrong by mistake.</summary>
    HarnessError,
}
