using McpSpecKit.Processes;

namespace McpSpecKit.Tests.Processes;

public sealed class TheTableOfProcesses
{
    private static readonly ProcessMark Mark = ProcessMark.Create();

    private static readonly string[] Sockets =
    [
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
        "   0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 111 1 0000000000000000 100 0 0 10 0",
        "   1: 0100007F:0BB8 0100007F:D2F0 01 00000000:00000000 00:00000000 00000000     0        0 222 1 0000000000000000 20 4 30 10 -1",
        "   2: 0100007F:D2F0 0100007F:0BB8 01 00000000:00000000 00:00000000 00000000     0        0 555 1 0000000000000000 20 4 30 10 -1",
        "   3: 0100007F:0BB9 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 333 1 0000000000000000 100 0 0 10 0",
        "   4: 00000000000000000000000000000000:0BB8 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 444 1 0 100 0 0 10 0",
    ];

    [Fact]
    public void OfPsNamesParentsAndMarksAndLeavesOutWhatHasEnded()
    {
        var entries = PsOutput.Processes("""
                1     0 Ss   /sbin/launchd
              501     1 S+   node index.js --x HOME=/Users/me MCPSPECKIT_MARK=abc-1; PATH=/bin
              502   501 Z    <defunct>
            10003   501 R    /bin/sh -c wait

            """);

        Assert.Equal([new ProcessEntry(1, 0, null), new ProcessEntry(501, 1, "abc-1;"), new ProcessEntry(10003, 501, null)], entries);
    }

    [Fact]
    public void OfLsofIsAListOfIds() => Assert.Equal([501, 502], PsOutput.Ids("501\n502\n\n"));

    [Theory]
    [InlineData("42 (sh) S 7 42 42 0", 7)]
    [InlineData("42 (a) b (c) R 7 42 42 0", 7)]
    [InlineData("42 (sh) Z 7 42 42 0", null)]
    public void OfLinuxSurvivesTheNamesOfPrograms(string stat, int? parent) => Assert.Equal(parent, ProcStat.Parent(stat));

    [Fact]
    public void OfLinuxTellsWhenAProgramBeganAndWhatItHasUsed() => Assert.Equal(
        (3003485, 70 + 8),
        ProcStat.Ticks("42 (a) b (c) S 14191 14187 31882 0 -1 4194304 75 0 0 0 70 8 5 6 20 0 1 0 3003485 2990080 424"));

    [Fact]
    public void OfSocketsNamesThoseThatListen() => Assert.Equal(["111", "444"], SocketTable.ListeningOn(3000, Sockets));

    [Fact]
    public void OfSocketsNamesThoseThatServe() => Assert.Equal(["111", "222", "444"], SocketTable.ServingOn(3000, Sockets));

    [Fact]
    public void TellsAFamilyByParentsAndByMarks()
    {
        IReadOnlyList<ProcessEntry> entries =
        [
            new(10, 1, null), new(11, 10, null), new(12, 11, null),
            new(20, 1, Mark.Part(1).Value), new(21, 20, null),
            new(30, 1, Mark.Part(11).Value), new(31, 1, null),
        ];

        Assert.Equal([10, 11, 12, 20, 21], FamilyTree.Members(entries, root: 10, Mark.Part(1)).Order());
        Assert.Equal([20, 21], FamilyTree.Members(entries, root: null, Mark.Part(1)).Order());
        Assert.Equal([20, 21, 30], FamilyTree.Members(entries, root: null, Mark).Order());
    }

    [Fact]
    public void KeepsTheMarkOfAKitThatRunsAnother()
    {
        var start = new System.Diagnostics.ProcessStartInfo("x") { Environment = { [ProcessMark.Variable] = "outer-1;" } };

        Mark.Part(2).Put(start);

        Assert.True(Mark.Part(2).IsIn(start.Environment[ProcessMark.Variable]));
        Assert.True(new ProcessMark("outer-1;").IsIn(start.Environment[ProcessMark.Variable]));
    }
}
