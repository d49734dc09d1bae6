using System.Collections.Concurrent;
using McpSpecKit.Faults;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Reference;

public sealed class EachFault(EachFault.Usual usual) : IClassFixture<EachFault.Usual>
{
    public static TheoryData<string, Transport> Appearances
    {
        get
        {
            var appearances = new TheoryData<string, Transport>();
            foreach (var fault in FaultCatalogue.All)
            {
                foreach (var transport in fault.Transports) appearances.Add(fault.Name, transport);
            }

            return appearances;
        }
    }

    [Theory]
    [MemberData(nameof(Appearances))]
    public async Task ChangesWhatAClientSees(string name, Transport transport)
    {
        await using var server = FaultCatalogue.All.Single(fault => fault.Name == name).Create();

        Assert.NotEqual(await usual.SaidOver(transport), await Conversation.HoldAsync(server, transport));
    }

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.StreamableHttp)]
    [InlineData(Transport.HttpSse)]
    public async Task WouldBeNoticedSinceTheReferenceNeverSaysAnythingElse(Transport transport)
    {
        await using var server = EmbeddedServer.Reference();

        var (expected, said) = (await usual.SaidOver(transport), await Conversation.HoldAsync(server, transport));

        Assert.Empty(expected.Except(said));
        Assert.Empty(said.Except(expected));
    }

    [Fact]
    public void SaysWhichRequirementItBreaks() =>
        Assert.All(FaultCatalogue.All, fault =>
        {
            Assert.Matches("^[A-Z]{2}-[0-9]{3}$", fault.Requirement);
            Assert.NotEmpty(fault.Summary);
            Assert.NotEmpty(fault.Transports);
        });

    public sealed class Usual
    {
        private readonly ConcurrentDictionary<Transport, Lazy<Task<SortedSet<string>>>> said = new();

        public Task<SortedSet<string>> SaidOver(Transport transport) =>
            said.GetOrAdd(transport, over => new Lazy<Task<SortedSet<string>>>(() => HoldAsync(over))).Value;

        private static async Task<SortedSet<string>> HoldAsync(Transport transport)
        {
            await using var server = EmbeddedServer.Reference();
            return await Conversation.HoldAsync(server, transport);
        }
    }
}
