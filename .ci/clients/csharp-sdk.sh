#!/usr/bin/env bash
# The client of the C# SDK, of both eras.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet publish .ci/clients/csharp-sdk -c Release -o artifacts/subjects/csharp-sdk-client-2.4.0 -v q --nologo
