using McpSpecKit.Reference;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>Answers as if through a proxy that changes what it passes on: a status of success other than 200.</summary>
internal sealed class AnswersWithStatus203 : ServerBehaviour
{
    public override void Received(HttpContext http)
    {
        base.Received(http);
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode == StatusCodes.Status200OK) http.Response.StatusCode = StatusCodes.Status203NonAuthoritative;
            return Task.CompletedTask;
        });
    }
}
