using System.IO.Pipelines;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace McpSpecKit.Wire.Serving;

/// <summary>Writes the names of response headers in other letters than the web server does, to see who can read them.</summary>
internal static class HeaderNames
{
    /// <summary>Has every connection write the names so; a connection serves one request.</summary>
    /// <param name="options">Where connections come in.</param>
    /// <param name="write">Writes a name.</param>
    public static void Rewrite(ListenOptions options, Func<string, string> write) => options.Use(next => connection =>
    {
        connection.Transport = new Ends(connection.Transport.Input, PipeWriter.Create(new HeadStream(connection.Transport.Output.AsStream(), write)));
        return next(connection);
    });

    private sealed record Ends(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
