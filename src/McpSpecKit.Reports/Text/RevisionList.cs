using McpSpecKit.Protocol;

namespace McpSpecKit.Reports.Text;

/// <summary>Revisions as people list them: three or more that follow each other become a range.</summary>
public static class RevisionList
{
    private const int ShortestRange = 3;

    public static string Of(IEnumerable<Revision> revisions)
    {
        var runs = new List<List<Revision>>();
        foreach (var revision in revisions.Distinct().Order())
        {
            if (runs is [.., var run] && Place(run[^1]) + 1 == Place(revision)) run.Add(revision);
            else runs.Add([revision]);
        }

        return string.Join(", ", runs.Select(run => run.Count >= ShortestRange ? $"{run[0]} to {run[^1]}" : string.Join(", ", run)));
    }

    private static int Place(Revision revision) => Revision.All.TakeWhile(other => other != revision).Count();
}
