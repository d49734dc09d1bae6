// Writes how long the scenarios of each requirement take at least: durations.mjs REPORT.json...
// Of each scenario it is the quickest of all its runs, which has met the least of other work; of a requirement, its longest scenario.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shortest = 150;
const step = 50;

const quickest = new Map();
for (const file of process.argv.slice(2)) {
  for (const result of JSON.parse(readFileSync(file, 'utf8')).results) {
    if (['not-applicable', 'could-not-run'].includes(result.verdict)) continue;
    const key = `${result.requirement}\n${result.party}\n${result.scenario.replace(/ \(.*/, "")}`;
    quickest.set(key, Math.min(result.durationMs, quickest.get(key) ?? Infinity));
  }
}

const longest = new Map();
for (const [key, duration] of quickest) {
  const [requirement] = key.split('\n');
  longest.set(requirement, Math.max(duration, longest.get(requirement) ?? 0));
}

const telling = [...longest].filter(([, duration]) => duration >= shortest).sort(([one], [other]) => (one < other ? -1 : 1));
const rounded = Object.fromEntries(telling.map(([requirement, duration]) => [requirement, Math.round(duration / step) * step]));
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/McpSpecKit.Judge/Planning/durations.json');
writeFileSync(target, `${JSON.stringify(rounded, null, 2)}\n`);
