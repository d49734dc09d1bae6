using Xunit.v3;
using Xunit.Sdk;

[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = -1)]
