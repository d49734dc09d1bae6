// Compares the verdicts of a report with the recorded ones: node compare-verdicts.mjs REPORT RECORD [--record | REVISION]
// A report of one revision is compared with what is recorded of that revision.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [report, record, mode] = process.argv.slice(2);
const { results } = JSON.parse(readFileSync(report, 'utf8'));

const verdicts = {};
for (const { requirement, scenario, transport, verdict } of results) {
  verdicts[`${requirement} ${scenario} [${transport}]`] = verdict;
}

if (mode === '--record') {
  writeFileSync(record, `${JSON.stringify(verdicts, null, 2)}\n`);
  console.log(`${Object.keys(verdicts).length} verdicts recorded in ${record}`);
  process.exit(0);
}

if (!existsSync(record)) {
  console.error(`Nothing is recorded in ${record}; --record writes it.`);
  process.exit(1);
}

const revisionOf = (name) => name.match(/\d{4}-\d\d-\d\d/g).at(-1);
const recorded = Object.fromEntries(
  Object.entries(JSON.parse(readFileSync(record, 'utf8'))).filter(([name]) => !mode || revisionOf(name) === mode));
const names = new Set([...Object.keys(recorded), ...Object.keys(verdicts)]);
const different = [...names].filter((name) => recorded[name] !== verdicts[name]);
for (const name of different) {
  console.error(`${name}: recorded ${recorded[name] ?? 'nothing'}, now ${verdicts[name] ?? 'nothing'}`);
}

console.log(`${names.size - different.length} of ${names.size} verdicts as recorded`);
process.exit(different.length === 0 ? 0 : 1);
