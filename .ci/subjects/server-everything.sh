#!/usr/bin/env bash
# Judges the specification project's own test server over its three transports; its verdicts are known.
set -euo pipefail

version=2026.8.31
home=artifacts/subjects/server-everything-$version
report=artifacts/server-everything.json
entry=$home/node_modules/@modelcontextprotocol/server-everything/dist/index.js

[ -f "$entry" ] || npm install --prefix "$home" --silent --no-audit --no-fund \
  "@modelcontextprotocol/server-everything@$version"

status=0
dotnet run --no-build --project src/McpSpecKit.Cli -- server \
  --config .ci/subjects/server-everything.json \
  --timeout-scale 2 --json "$report" >artifacts/server-everything.txt || status=$?
tail -n 2 artifacts/server-everything.txt
[ -f "$report" ] || { echo "ci: server-everything was not judged (exit code $status)" >&2; exit 1; }

node .ci/compare-verdicts.mjs "$report" .ci/recorded/server-everything.json
