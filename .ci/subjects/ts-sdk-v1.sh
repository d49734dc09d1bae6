#!/usr/bin/env bash
# The TypeScript SDK 1.x, of the legacy era.
exec "$(dirname "$0")/../install-npm" ts-sdk-v1-1.32.2 ts-sdk-v1.mjs @modelcontextprotocol/sdk@1.32.2
