#!/usr/bin/env bash
# The client of the TypeScript SDK 1.x, of the legacy era.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/../install-npm" ts-sdk-v1-client-1.32.2 - @modelcontextprotocol/sdk@1.32.2
cp "$here"/ts-sdk-v1{,-once}.mjs "$here/../../artifacts/subjects/ts-sdk-v1-client-1.32.2/"
