#!/usr/bin/env bash
# A server on Streamable HTTP that is no descendant of an SDK.
exec "$(dirname "$0")/../install-npm" mcp-lite-0.10.0 mcp-lite.mjs mcp-lite@0.10.0
