using System.Text;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Clients;

/// <summary>What a client writes to a server that it launches; see the pages basic/transports, section "stdio", and basic/transports/stdio.</summary>
[Binding]
public sealed class ClientStdioSteps(ClientConversation conversation, ClientTraffic traffic)
{
    private const int MoreThanAPipeHolds = 256 * 1024;

    /// <summary>As soon as it is launched, and before it answers anything, the server writes two lines to its standard error, a line that says "error", or 256 KiB of lines.</summary>
    [Given("its server writes {} to its error stream")]
    public void GivenItsServerLogs(string amount)
    {
        conversation.IsReachedByAnyAnswer = true;
        conversation.Script.Log = TextOf(amount);
    }

    /// <summary>The client is told the command that launches the server, and connects.</summary>
    [When("the client is told a command and connects")]
    public Task WhenTheClientIsToldACommand() => conversation.ActAsync(new ClientOrder(ClientAct.Connect));

    /// <summary>The client connects and calls the tool with text that holds line breaks.</summary>
    [When("the client connects and calls a tool with line breaks in its arguments")]
    public Task WhenTheClientCallsWithLineBreaks() => conversation.ActAsync(
        new ClientOrder(ClientAct.Connect),
        new ClientOrder(ClientAct.ListTools),
        new ClientOrder(ClientAct.CallTool) { Arguments = new() { ["text"] = "one\ntwo\r\nthree" } });

    /// <summary>Some line is a request.</summary>
    [Then("the client sends a request to the server's input")]
    public void ThenTheClientSendsARequest()
    {
        conversation.Require(traffic.Messages.Count > 0, "The client has written nothing to the server's input");
        if (traffic.Requests.Count == 0) throw new ClauseBrokenException("a request to the server's input", $"{traffic.Messages[0].Message}");
    }

    /// <summary>No line begins a JSON object that it does not end, or holds more than one.</summary>
    [Then("each line from the client holds one whole message")]
    public void ThenEachLineIsWhole()
    {
        if (Launches.Sum(launch => launch.Lines.CarriageReturns) is var returns and > 0) conversation.Note($"Lines that end with a carriage return: {returns}.");
        conversation.Demand("line", traffic.Messages, said => !IsPart(said.Message), "one whole message a line", said => $"{said.Message}");
    }

    /// <summary>No line holds anything but a message in UTF-8. Blank lines are noted.</summary>
    [Then("each line from the client is a message of the protocol")]
    public void ThenEachLineIsAMessage()
    {
        if (Launches.Sum(launch => launch.Lines.Blank) is var blank and > 0) conversation.Note($"Blank lines: {blank}.");
        conversation.Demand("line", traffic.Messages, said => said.Message is not MalformedMessage, "lines that are messages of the protocol", said => $"{said.Message}");
    }

    /// <summary>The first byte that is no white space opens a JSON object or array, in each server that was launched and written to.</summary>
    [Then("the first byte from the client opens a message")]
    public void ThenTheFirstByteOpensAMessage() => conversation.Demand(
        "byte",
        [.. Launches.Select(launch => launch.Lines.First).OfType<byte>()],
        first => first is (byte)'{' or (byte)'[',
        "a brace as the first byte",
        first => $"the byte {first:X2}");

    /// <summary>Records whether the client went on.</summary>
    [Then("the report notes what the client makes of the lines")]
    public void ThenTheReportNotesTheLines()
    {
        conversation.Require(traffic.Requests.Count > 0, "The client has sent no request");
        var went = conversation.Log.RequestsFor(Method.ListTools).Count > 0;
        conversation.Note(went ? "The client goes on." : $"The client does not go on: it came to {conversation.DescribeLastWord()}.");
    }

    private IEnumerable<ServerLaunch> Launches => conversation.Log.Events.Select(happened => happened.Launch).Distinct();

    private static bool IsPart(JsonRpcMessage message) =>
        message is MalformedMessage { Raw.ValueKind: System.Text.Json.JsonValueKind.Undefined, Text: var text } && text.TrimStart().StartsWith('{');

    private static string TextOf(string amount) => amount switch
    {
        "lines" => "The server starts.\nThe server is ready.\n",
        "a line that says error" => "ERROR: something is not as it could be\n",
        "more than a pipe holds" => Flood(),
        _ => throw new FormatException($"There is no such amount as {amount}."),
    };

    private static string Flood()
    {
        var flood = new StringBuilder();
        while (flood.Length < MoreThanAPipeHolds) flood.Append("The server has much to tell of what it does, and nothing of it is wrong.\n");
        return flood.ToString();
    }
}
