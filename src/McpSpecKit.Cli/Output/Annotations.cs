namespace McpSpecKit.Cli.Output;

/// <summary>Who is told of broken requirements by commands on the console.</summary>
internal enum Annotations
{
    None,
    GitHub,
}
