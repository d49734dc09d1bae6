#!/usr/bin/env bash
# The same as ts-sdk-v2, which it starts with an argument.
exec "$(dirname "$0")/ts-sdk-v2.sh"
