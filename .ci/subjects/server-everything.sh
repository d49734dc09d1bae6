#!/usr/bin/env bash
# The specification project's own test server.
exec "$(dirname "$0")/../install-npm" server-everything-2026.8.31 - @modelcontextprotocol/server-everything@2026.8.31
