#!/usr/bin/env bash
# A framework on the TypeScript SDK 1.x with an HTTP front of its own.
exec "$(dirname "$0")/../install-npm" fastmcp-4.20.16 fastmcp.mjs fastmcp@4.20.16
