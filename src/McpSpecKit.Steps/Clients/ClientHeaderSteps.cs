using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Clients;

/// <summary>The headers by which a client repeats what its requests say; see 2026-07-28, page basic/transports/streamable-http.</summary>
[Binding]
public sealed class ClientHeaderSteps(ClientConversation conversation, ClientTraffic traffic)
{
    private const string Prefix = "Mcp-Param-";
    private const string Mark = "Kit";
    private const string Argument = "marked";
    private const string Good = "good_tool";
    private const string Bad = "bad_tool";
    private const long SafeInteger = 9_007_199_254_740_991;

    private string? argument;

    private IReadOnlyList<(HttpCall Http, JsonRpcRequest Request)> Calls => [.. traffic.Posts.Where(post => post.Request.Method == Method.CallTool)];

    /// <summary>The one tool of the server has this name.</summary>
    [Given("its server lists a tool called {}")]
    public void GivenAToolCalled(string name) => List(SampleTools.Tool(name, []));

    /// <summary>The one tool of the server has a marked argument that is a string.</summary>
    [Given("its server lists a tool with a marked string")]
    public void GivenAMarkedString() => ListMarked("string");

    /// <summary>The one tool of the server has a marked argument that is an integer.</summary>
    [Given("its server lists a tool with a marked integer")]
    public void GivenAMarkedInteger() => ListMarked("integer");

    /// <summary>The one tool of the server has a marked argument of the JSON type that this value has.</summary>
    [Given("its server lists a tool with a marked argument of the type of {}")]
    public void GivenAMarkedArgumentOf(string value) => ListMarked(Read(value).GetValueKind() switch
    {
        JsonValueKind.Number => "integer",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "string",
    });

    /// <summary>The one tool of the server has an argument that is an object, and in that a marked string.</summary>
    [Given("its server lists a tool with a marked string inside an object")]
    public void GivenANestedMark() => List(SampleTools.Tool(Good, new JsonObject
    {
        ["outer"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [Argument] = Marked("string", Mark) } },
    }));

    /// <summary>The server has two tools: one without marks, and one whose mark breaks a rule.</summary>
    [Given("its server lists a good tool and one whose mark is {}")]
    public void GivenABadMark(string fault) => List(SampleTools.Tool(Good, []), BadTool(fault));

    /// <summary>The server refuses the first call with -32020 and HTTP status 400, and marks another argument from then on.</summary>
    [Given("its server refuses the first call with error -32020 and has changed its marks")]
    public void GivenChangedMarks()
    {
        ListMarked("string");
        var refused = 0;
        conversation.Script.Twists.Add(new OnRequest(Method.CallTool, (request, stage) =>
        {
            if (Interlocked.Increment(ref refused) > 1) return null;
            stage.Script.Tools[0] = SampleTools.Tool(Good, new JsonObject { [Argument] = Marked("string", "Kit-Anew") });
            return new ServerMove.Answer(ServerStage.Error(request, ErrorCode.HeaderMismatch, "Mcp-Param-Kit-Anew is missing")) { Status = 400 };
        }));
    }

    /// <summary>The client lists the tools and calls the one with the mark, with a plain string for the marked argument.</summary>
    [When("the client connects and calls the tool with the mark")]
    public Task WhenTheClientCallsTheTool() => CallAsync("us-west1");

    /// <summary>The same, with the marked string inside the object.</summary>
    [When("the client connects and calls the tool with the mark inside an object")]
    public Task WhenTheClientCallsInside() => CallWithAsync(new JsonObject { ["outer"] = new JsonObject { [Argument] = argument = "us-west1" } });

    /// <summary>The client calls the tool with null for the marked argument.</summary>
    [When("the client connects and calls a tool with null for the marked argument")]
    public Task WhenTheClientCallsWithNull() => CallWithAsync(new JsonObject { [Argument] = null });

    /// <summary>The client calls the tool without arguments.</summary>
    [When("the client connects and calls a tool without the marked argument")]
    public Task WhenTheClientCallsWithout() => CallWithAsync([]);

    /// <summary>The client calls the tool with this value for the marked argument.</summary>
    [When("the client connects and calls the tool with the value {}")]
    public Task WhenTheClientCallsWith(string value)
    {
        argument = value;
        return CallWithAsync(new JsonObject { [Argument] = Read(value) });
    }

    /// <summary>The client calls the tool with a string that does not fit into a header as it is.</summary>
    [When("the client connects and calls a tool with a marked argument that {}")]
    public Task WhenTheClientCallsWithOdd(string value) => CallAsync(value switch
    {
        "has letters beyond ASCII" => "Hello, 世界",
        "has a line break" => "line1\nline2",
        "begins with a space" => " padded ",
        "looks encoded" => "=?base64?literal?=",
        _ => throw new FormatException($"There is no such argument as one that {value}."),
    });

    /// <summary>The client calls the tool with 2^53 + 1.</summary>
    [When("the client connects and calls a tool with an integer beyond the safe range")]
    public Task WhenTheClientCallsWithAHugeInteger() => CallWithAsync(new JsonObject { [Argument] = SafeInteger + 2 });

    /// <summary>Each POST with a request has its method in the header.</summary>
    [Then("each HTTP POST from the client carries its method as Mcp-Method")]
    public void ThenEachPostCarriesItsMethod() => conversation.Demand(
        "POST with a request", traffic.Posts, post => post.Http.Headers[Headers.Method] == post.Request.Method, $"{Headers.Method} with the method of the request", post => Describe(post, Headers.Method));

    /// <summary>Each POST with tools/call has the tool's name in the header.</summary>
    [Then("each HTTP POST from the client for tools\\/call carries the name of the tool as Mcp-Name")]
    public void ThenEachCallCarriesItsName() => conversation.Demand(
        "tools/call", Calls, post => post.Http.Headers[Headers.Name] == ServerAnswer.Text(post.Request.Params, "name"), $"{Headers.Name} with the name of the tool", post => Describe(post, Headers.Name));

    /// <summary>Each POST with tools/call has the tool's name in Base64 between its marks.</summary>
    [Then("each HTTP POST from the client for tools\\/call carries the encoded name as Mcp-Name")]
    public void ThenEachCallCarriesItsEncodedName() => conversation.Demand(
        "tools/call",
        Calls,
        post => post.Http.Headers[Headers.Name] == Encoded(ServerAnswer.Text(post.Request.Params, "name") ?? ""),
        $"{Headers.Name} with the encoded name of the tool",
        post => Describe(post, Headers.Name));

    /// <summary>Each POST with tools/call has the header of the mark, with the argument in it.</summary>
    [Then("each HTTP POST from the client for tools\\/call carries the marked argument as its Mcp-Param header")]
    public void ThenEachCallCarriesItsArgument() => DemandParameter(argument!);

    /// <summary>No POST with tools/call has a header that begins with Mcp-Param.</summary>
    [Then("each HTTP POST from the client for tools\\/call comes without an Mcp-Param header")]
    public void ThenNoCallCarriesAnArgument() => conversation.Demand(
        "tools/call", Calls, post => Parameters(post.Http).Count == 0, "no Mcp-Param header", post => $"{Parameters(post.Http)[0].Key}: {Parameters(post.Http)[0].Value}");

    /// <summary>The header of the mark holds the value as text: integers in decimal, true and false in small letters.</summary>
    [Then("each Mcp-Param header from the client holds the text of {}")]
    public void ThenEachHeaderHoldsTheText(string value) => DemandParameter(value);

    /// <summary>The header of the mark holds the Base64 of the argument's UTF-8 between its marks.</summary>
    [Then("each Mcp-Param header from the client holds the encoded argument")]
    public void ThenEachHeaderHoldsTheEncodedArgument() => DemandParameter(Encoded(argument!));

    /// <summary>The header of the mark begins and ends with the marks of Base64, in small letters.</summary>
    [Then("each Mcp-Param header from the client begins with =?base64? and ends with ?=")]
    public void ThenEachHeaderHasItsMarks() => conversation.Demand(
        "Mcp-Param header",
        [.. Calls.SelectMany(post => Parameters(post.Http))],
        header => header.Value.StartsWith("=?base64?", StringComparison.Ordinal) && header.Value.EndsWith("?=", StringComparison.Ordinal),
        "=?base64?…?=",
        header => $"{header.Key}: {header.Value}");

    /// <summary>No Mcp-Param header holds an integer beyond 2^53 - 1: the client may refuse the call or leave the header out.</summary>
    [Then("each Mcp-Param header from the client holds a safe integer")]
    public void ThenEachHeaderHoldsASafeInteger()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.ListTools).Count > 0, "The client has not listed the tools");
        var beyond = Calls.SelectMany(post => Parameters(post.Http)).FirstOrDefault(
            header => !long.TryParse(header.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > SafeInteger);
        if (beyond.Key is not null) throw new ClauseBrokenException("an integer that every JSON reader keeps exact", $"{beyond.Key}: {beyond.Value}");
    }

    /// <summary>The client says that it has listed the one tool and not the other.</summary>
    [Then("the client has listed the good tool only")]
    public void ThenTheClientHasListedTheGoodTool()
    {
        var names = Listed();
        if (!names.Contains(Good) || names.Contains(Bad)) throw new ClauseBrokenException($"{Good} alone", names.Count == 0 ? "no tool" : string.Join(", ", names));
    }

    /// <summary>Records which of the two tools the client says that it has listed.</summary>
    [Then("the report notes whether the client has listed both tools")]
    public void ThenTheReportNotesBothTools() => conversation.Note($"The client has listed {string.Join(" and ", Listed().DefaultIfEmpty("no tool"))}.");

    /// <summary>After the refusal came tools/list, and another call.</summary>
    [Then("the client reads the list of tools again and retries")]
    public void ThenTheClientReadsTheListAgain()
    {
        conversation.Require(Calls.Count > 0, "The client has called no tool");
        var after = conversation.Log.Requests.SkipWhile(request => request.Method != Method.CallTool).ToList();
        if (!after.Exists(request => request.Method == Method.ListTools)) throw new ClauseBrokenException("tools/list after the refusal", "none");
        if (Calls.Count < 2) throw new ClauseBrokenException("another call", "none");
    }

    private static JsonObject Marked(string type, string mark) => new() { ["type"] = type, ["x-mcp-header"] = mark };

    private static JsonObject BadTool(string fault) => fault switch
    {
        "empty" => With(Marked("string", "")),
        "a name with a space" => With(Marked("string", "My Region")),
        "a name with a line break" => With(Marked("string", "Region\r\nX-Other: 1")),
        "used twice" => SampleTools.Tool(Bad, new JsonObject { ["one"] = Marked("string", "Region"), ["two"] = Marked("string", "REGION") }),
        "on a number" => With(Marked("number", "Ratio")),
        "below items" => With(new JsonObject { ["type"] = "array", ["items"] = Marked("string", "Region") }),
        "below a reference" => Referring(),
        _ => throw new FormatException($"There is no such mark as one that is {fault}."),
    };

    private static JsonObject With(JsonObject property) => SampleTools.Tool(Bad, new JsonObject { [Argument] = property });

    private static JsonObject Referring()
    {
        var tool = With(new JsonObject { ["$ref"] = "#/$defs/region" });
        tool["inputSchema"]!["$defs"] = new JsonObject { ["region"] = Marked("string", "Region") };
        return tool;
    }

    private static JsonNode Read(string value) => value switch
    {
        "true" => true,
        "false" => false,
        _ when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => value,
    };

    private static string Encoded(string text) => $"=?base64?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";

    private static List<KeyValuePair<string, string>> Parameters(HttpCall call) =>
        [.. call.Headers.Where(header => header.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))];

    private static string Describe((HttpCall Http, JsonRpcRequest Request) post, string header) =>
        $"{post.Http.Lane} with {(post.Http.Headers[header] is { } value ? $"{header}: {value}" : $"no {header}")} for {post.Request.Method}";

    private void List(params IReadOnlyList<JsonObject> tools)
    {
        conversation.Script.Tools.Clear();
        foreach (var tool in tools) conversation.Script.Tools.Add(tool);
    }

    private void ListMarked(string type) => List(SampleTools.Tool(Good, new JsonObject { [Argument] = Marked(type, Mark) }));

    private Task CallAsync(string value) => CallWithAsync(new JsonObject { [Argument] = argument = value });

    private Task CallWithAsync(JsonObject arguments) => conversation.ActAsync(
        new ClientOrder(ClientAct.Connect), new ClientOrder(ClientAct.ListTools), new ClientOrder(ClientAct.CallTool) { Tool = Good, Arguments = arguments });

    private void DemandParameter(string expected) => conversation.Demand(
        "tools/call",
        Calls,
        post => post.Http.Headers[Prefix + Mark] == expected,
        $"{Prefix}{Mark}: {expected}",
        post => Describe(post, Prefix + Mark));

    private List<string?> Listed()
    {
        conversation.RequireOrders();
        var listed = conversation.Reports.Select(report => report.Result).LastOrDefault(result => result is { ValueKind: JsonValueKind.Array });
        conversation.Require(listed is not null, "The client has not listed the tools");
        return [.. listed!.Value.EnumerateArray().Select(name => name.GetString())];
    }
}
