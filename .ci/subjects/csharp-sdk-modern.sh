#!/usr/bin/env bash
# The same as csharp-sdk, which it starts with an argument.
exec "$(dirname "$0")/csharp-sdk.sh"
