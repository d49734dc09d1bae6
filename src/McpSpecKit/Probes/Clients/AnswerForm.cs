namespace McpSpecKit.Probes.Clients;

/// <summary>In what form a request is answered over HTTP.</summary>
public enum AnswerForm
{
    /// <summary>As <c>application/json</c>.</summary>
    Object,

    /// <summary>As <c>text/event-stream</c>.</summary>
    Stream,
}
