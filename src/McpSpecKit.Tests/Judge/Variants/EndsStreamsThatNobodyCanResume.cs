using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>Its events have no ids, so that its streams end with their connections, and there is no time to wait before one resumes them.</summary>
internal sealed class EndsStreamsThatNobodyCanResume : ServerBehaviour
{
    public override int? RetryMilliseconds(bool answersRequest) => null;

    public override string WriteEventId(int stream, int index) => "";
}
