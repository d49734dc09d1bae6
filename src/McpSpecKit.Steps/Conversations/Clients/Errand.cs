using System.Text.Json.Nodes;
using McpSpecKit.Adapters.Clients;

namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>What a client is told to do, as a sentence says it: one thing after the other.</summary>
/// <param name="Orders">What it is told, as long as nothing fails.</param>
public sealed record Errand(IReadOnlyList<ClientOrder> Orders)
{
    /// <summary>The sentences that are errands, as the one group of a regular expression.</summary>
    internal const string Sentence =
        "(connects(?: twice)?(?:(?:, and |, | and )"
        + "(?:lists the tools|calls (?:a tool|one|it again|the tool \\w+)|asks for progress|subscribes|closes|gives (?:the call )?up)"
        + $"(?:{Twice}|{TwiceAtOnce}|{Late})?)*)";

    private const string Twice = " twice";
    private const string TwiceAtOnce = " twice at once";
    private const string Late = " once its server is gone";
    private static readonly string[] Links = [", and ", ", ", " and "];

    /// <summary>What it is told after that, whatever came of it.</summary>
    public IReadOnlyList<ClientOrder> Afterwards { get; private init; } = [];

    /// <summary>Whether its server ends on the way.</summary>
    public bool OutlivesItsServer { get; private init; }

    /// <summary>Whether it is told to give the last order up, once the server has got it.</summary>
    public bool IsGivenUp { get; private init; }

    /// <summary>Reads a sentence.</summary>
    public static Errand Of(string sentence) => sentence.Split(Links, StringSplitOptions.None).Aggregate(new Errand([]), (errand, clause) => errand.Then(clause));

    /// <summary>The same errand with arguments for its last call.</summary>
    public Errand With(JsonObject arguments) => InTheEnd(last => last with { Arguments = arguments });

    private Errand Then(string clause) => clause switch
    {
        "connects twice" => this with { Orders = [new(ClientAct.Connect)], Afterwards = [new(ClientAct.Connect)] },
        "asks for progress" => InTheEnd(last => last with { AsksForProgress = true }),
        "gives up" or "gives the call up" => this with { IsGivenUp = true },
        _ when Without(Late, clause) is { } act => this with { Afterwards = [OrderOf(act)], OutlivesItsServer = true },
        _ when Without(TwiceAtOnce, clause) is { } act => And(OrderOf(act) with { Times = 2 }),
        _ when Without(Twice, clause) is { } act => And(OrderOf(act), OrderOf(act)),
        _ => And(OrderOf(clause)),
    };

    private Errand And(params IReadOnlyList<ClientOrder> orders) => this with { Orders = [.. Orders, .. orders] };

    private Errand InTheEnd(Func<ClientOrder, ClientOrder> change) => this with { Orders = [.. Orders.SkipLast(1), change(Orders[^1])] };

    private static string? Without(string end, string clause) => clause.EndsWith(end, StringComparison.Ordinal) ? clause[..^end.Length] : null;

    private static ClientOrder OrderOf(string act) => act.Split(' ') switch
    {
        ["connects"] => new(ClientAct.Connect),
        ["lists", ..] => new(ClientAct.ListTools),
        ["subscribes"] => new(ClientAct.Subscribe),
        ["closes"] => new(ClientAct.Close),
        ["calls", "the", "tool", var name] => new(ClientAct.CallTool) { Tool = name },
        _ => new(ClientAct.CallTool),
    };
}
