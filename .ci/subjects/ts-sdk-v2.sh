#!/usr/bin/env bash
# The TypeScript SDK 2.x, of both eras.
exec "$(dirname "$0")/../install-npm" ts-sdk-v2-2.4.0 ts-sdk-v2.mjs @modelcontextprotocol/server@2.4.0 @modelcontextprotocol/node@2.1.2
