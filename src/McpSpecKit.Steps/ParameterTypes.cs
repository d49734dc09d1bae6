using System.Globalization;
using McpSpecKit.Adapters;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Calls;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Conversations.Clients;
using McpSpecKit.Steps.Conversations.Servers;
using McpSpecKit.Steps.Conversations.Subscribing;
using McpSpecKit.Steps.Http;
using McpSpecKit.Steps.Observation;
using McpSpecKit.Steps.Receiving;
using McpSpecKit.Steps.Sending;
using McpSpecKit.Steps.Situation;
using McpSpecKit.Steps.Streams;
using McpSpecKit.Steps.Traffic;

namespace McpSpecKit.Steps;

/// <summary>The kinds of values that steps take.</summary>
[Binding]
public sealed class ParameterTypes
{
    [StepArgumentTransformation(@"(\d{4}-\d{2}-\d{2})", Name = "revision")]
    public Revision ToRevision(string name) => Revision.Parse(name);

    [StepArgumentTransformation($"({ToolUse.Roles})", Name = "role")]
    public ToolRole ToRole(string role) => ToUse(role).Role!.Value;

    [StepArgumentTransformation(ToolUse.Sentences, Name = "use")]
    public ToolUse ToUse(string words) => new(words);

    [StepArgumentTransformation(ServerSituation.Sentence, Name = "situation")]
    public ServerSituation ToServerSituation(string sentence) => ServerSituation.Of(sentence);

    [StepArgumentTransformation(Absence.Phrases, Name = "absence")]
    public Absence ToAbsence(string words) => new(words);

    [StepArgumentTransformation(CallStage.Phrases, Name = "stage")]
    public CallStage ToCallStage(string words) => new(words);

    [StepArgumentTransformation(JointDeed.Phrases, Name = "joint")]
    public JointDeed ToJointDeed(string words) => new(words);

    [StepArgumentTransformation(CallManner.Sentences, Name = "manner")]
    public CallManner ToCallManner(string words) => new(words);

    [StepArgumentTransformation(Marking.Sentences, Name = "marking")]
    public Marking ToMarking(string sentence) => new(sentence);

    [StepArgumentTransformation(Errand.Sentence, Name = "errand")]
    public Errand ToErrand(string sentence) => Errand.Of(sentence);

    [StepArgumentTransformation("(server|client)", Name = "party")]
    public Party ToParty(string name) => Enum.Parse<Party>(name, ignoreCase: true);

    [StepArgumentTransformation(Kind.Names, Name = "kind")]
    public Kind ToKind(string name) => new(name);

    [StepArgumentTransformation(HeaderRule.Sentence, Name = "header")]
    public HeaderRule ToHeaderRule(string sentence) => HeaderRule.Of(sentence);

    [StepArgumentTransformation(Condition.Sentences, Name = "condition")]
    public Condition ToCondition(string sentence) => new(sentence);

    [StepArgumentTransformation(Things.Names, Name = "things")]
    public Things ToThings(string name) => new(name);

    [StepArgumentTransformation("(answer|HTTP response|response stream|listening stream)", Name = "observed")]
    public Observed ToObserved(string words) => Enum.Parse<Observed>(words.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);

    [StepArgumentTransformation(ResponseRule.Sentences, Name = "response")]
    public ResponseRule ToResponseRule(string sentence) => new(sentence);

    [StepArgumentTransformation("(opened the event stream|opened and ended a session|agreed on another version|completed a legacy handshake)", Name = "done")]
    public string ToDone(string words) => words;

    [StepArgumentTransformation(OutgoingMessage.Sentence, Name = "message")]
    public OutgoingMessage ToOutgoingMessage(string sentence) => OutgoingMessage.Of(sentence);

    [StepArgumentTransformation(OutgoingMessage.Batch, Name = "batch")]
    public IReadOnlyList<OutgoingMessage> ToBatch(string sentence) => OutgoingMessage.EachOf(sentence);

    [StepArgumentTransformation("(no answers|one answer more|a text instead of answers|a text for each answer|every answer and another requestState)", Name = "answers")]
    public InputAnswers ToAnswers(string name) => name switch
    {
        "no answers" => InputAnswers.None,
        "one answer more" => InputAnswers.OneMore,
        "a text instead of answers" => InputAnswers.TextInstead,
        "a text for each answer" => InputAnswers.TextEach,
        _ => InputAnswers.OtherState,
    };

    [StepArgumentTransformation(SubscriptionSubject.Sentence, Name = "subject")]
    public SubscriptionSubject ToSubject(string sentence) => SubscriptionSubject.Of(sentence);

    [StepArgumentTransformation("(a legacy revision|no legacy revision|a revision without the version header|no revision without the version header)", Name = "company")]
    public OtherRevisions ToOtherRevisions(string name) => new(HasHandshake: name.EndsWith("legacy revision", StringComparison.Ordinal), IsThere: name.StartsWith("a ", StringComparison.Ordinal));

    [StepArgumentTransformation(StatusRule.Sentences, Name = "status")]
    public StatusRule ToStatusRule(string sentence) => new(sentence);

    [StepArgumentTransformation(ExpectedAnswer.Sentences, Name = "answer")]
    public ExpectedAnswer ToExpectedAnswer(string sentence) => new(sentence);

    [StepArgumentTransformation("(result|error|first event)", Name = "outcome")]
    public string ToOutcome(string name) => name;

    [StepArgumentTransformation(Offer.Sentence, Name = "offer")]
    public Offer ToOffer(string sentence) => Offer.Of(sentence);

    [StepArgumentTransformation(VersionAnswer.Sentences, Name = "version")]
    public VersionAnswer ToVersionAnswer(string sentence) => new(
        IsLatest: sentence.StartsWith("the latest", StringComparison.Ordinal),
        Refusal: sentence.Split(", or error ") is [_, var refusal] ? int.Parse(refusal.Split(' ')[0], CultureInfo.InvariantCulture) : null,
        IsError: sentence.StartsWith("an error", StringComparison.Ordinal));

    [StepArgumentTransformation("(over two connections|under several names)", Name = "variety")]
    public string ToVariety(string words) => words;

    [StepArgumentTransformation("(has run|has not run)", Name = "completion")]
    public bool ToCompletion(string words) => words is "has run";

    [StepArgumentTransformation("(error -?\\d+|HTTP status \\d+)", Name = "refusal")]
    public string ToRefusal(string words) => words;

    [StepArgumentTransformation(
        "(answers a plain request(?: of each client)?|answers a ping after the handshake|reacts to a plain request|completes a handshake(?: with a new client)?)",
        Name = "life")]
    public Life ToLife(string words) => words switch
    {
        "answers a plain request" => Life.Answers,
        "answers a plain request of each client" => Life.AnswersEachClient,
        "answers a ping after the handshake" => Life.AnswersAfterTheHandshake,
        "completes a handshake" => Life.ShakesHands,
        "completes a handshake with a new client" => Life.ShakesHandsWithAnother,
        _ => Life.Reacts,
    };

    [StepArgumentTransformation("(progress|request for sampling|response)", Name = "part")]
    public PartOfCall ToPartOfCall(string name) => name switch
    {
        "progress" => PartOfCall.Progress,
        "response" => PartOfCall.Response,
        _ => PartOfCall.Sampling,
    };

    [StepArgumentTransformation("(holds its response|ends after its response|ends within the reply window)", Name = "course")]
    public StreamCourse ToCourse(string words) => words switch
    {
        "holds its response" => StreamCourse.Holds,
        "ends after its response" => StreamCourse.EndsAfter,
        _ => StreamCourse.EndsInTime,
    };

    [StepArgumentTransformation("(an?|two)", Name = "amount")]
    public int ToAmount(string word) => word is "two" ? 2 : 1;

    [StepArgumentTransformation(
        "(both clients are answered|the server has closed its output|the server has written to its error stream|the missed events came|messages of other subscriptions came in between)",
        Name = "fact")]
    public string ToFact(string words) => words;

    [StepArgumentTransformation(Occasion.Sentences, Name = "occasion")]
    public Occasion ToOccasion(string words) => new(words);

    [StepArgumentTransformation(Reaction.Sentences, Name = "reaction")]
    public Reaction ToReaction(string words) => new(words);

    [StepArgumentTransformation(ServerTrait.Sentences, Name = "trait")]
    public ServerTrait ToServerTrait(string words) => new(words);

    [StepArgumentTransformation(Deed.Phrases, Name = "deed")]
    public Deed ToDeed(string words) => new(words);

    [StepArgumentTransformation(Account.Phrases, Name = "account")]
    public Account ToAccount(string words) => new(words);

    [StepArgumentTransformation(Lists.Sentences, Name = "lists")]
    public Lists ToLists(string words) => new(words);

    [StepArgumentTransformation(Rule.Phrases, Name = "rule")]
    public Rule ToRule(string words) => new(words);
}
