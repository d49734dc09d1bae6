#!/usr/bin/env bash
# The client of the TypeScript SDK 2.x, of both eras.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/../install-npm" ts-sdk-v2-client-2.4.0 - @modelcontextprotocol/client@2.4.0
cp "$here"/ts-sdk-v2{,-once}.mjs "$here/../../artifacts/subjects/ts-sdk-v2-client-2.4.0/"
