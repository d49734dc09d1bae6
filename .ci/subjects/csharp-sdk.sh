#!/usr/bin/env bash
# The C# SDK, of both eras; a project outside the solution.
set -euo pipefail
cd "$(dirname "$0")/csharp-sdk"
dotnet publish --nologo --verbosity quiet --output ../../../artifacts/subjects/csharp-sdk-2.4.0
