using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>Reads requests and writes plain answers.</summary>
internal static class HttpExchange
{
    public static async Task<JsonRpcMessage> ReadMessageAsync(this HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return JsonRpcReader.Read(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    public static bool AcceptsEventStream(this HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(range => range.MatchesMediaType("text/event-stream"));

    public static Task WriteJsonAsync(this HttpContext http, int status, JsonNode message, ServerBehaviour behaviour)
    {
        var body = behaviour.Encoding.GetBytes(behaviour.Write(message));
        http.Response.StatusCode = status;
        http.Response.ContentType = behaviour.TypeOfJson;
        http.Response.ContentLength = body.Length;
        return http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    public static Task RefuseAsync(this HttpContext http, HttpRefusedException refusal, ServerBehaviour behaviour) =>
        http.WriteJsonAsync(refusal.Status, JsonRpc.Error(id: null, refusal.Code, refusal.Message), behaviour);
}
