// Which clauses the recorded runs have reached on real servers and clients: node reach.mjs writes reach.md and reach-clients.md, with
// --check it only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const features = join(here, '../features');
const reached = new Set(['passed', 'failed', 'warned', 'observed']);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const titles = {};
const attested = new Set();
for (const path of readdirSync(features, { recursive: true }).filter((name) => name.endsWith('.feature'))) {
  let id;
  let tags = '';
  for (const line of readFileSync(join(features, path), 'utf8').split('\n')) {
    const [, kind, title] = line.match(/^\s*(Rule|Scenario|Scenario Outline): (.*)/) ?? [];
    if (line.trim().startsWith('@')) tags += `${line} `;
    if (kind === 'Rule') titles[id = tags.match(/@([A-Z]{2}-\d{3})/)?.[1]] = title;
    else if (kind && tags.includes('@manual')) attested.add(`${id} ${title}`);
    if (kind || line.trim() === '') tags = '';
  }
}

/** Makes the table of one party, and says what is wrong with it. */
function tabulate({ party, folder, descriptions, notesFile, table }) {
  const recordings = join(here, folder);
  const subjects = readdirSync(recordings).filter((name) => name.endsWith('.json')).map((name) => basename(name, '.json')).sort();
  const letters = Object.fromEntries(subjects.map((name, index) => [name, String.fromCharCode(65 + index)]));

  const recorded = Object.fromEntries(subjects.map((name) => [name, Object.entries(read(join(recordings, `${name}.json`)))]));
  const scenarioOf = (name) => name.replace(/( \(revision: [^)]*\))? \[[^\]]*\]$/, '');
  /** Per requirement and revision: the letters of the subjects that reached it. */
  const clauses = new Map();
  const revisions = new Set();
  for (const subject of subjects) {
    for (const [name, verdict] of recorded[subject]) {
      if (attested.has(scenarioOf(name))) continue;
      const id = name.slice(0, name.indexOf(' '));
      const revision = name.match(/\d{4}-\d\d-\d\d/g).at(-1);
      revisions.add(revision);
      if (!clauses.has(id)) clauses.set(id, {});
      const on = (clauses.get(id)[revision] ??= new Set());
      if (reached.has(verdict)) on.add(letters[subject]);
    }
  }

  const columns = [...revisions].sort();
  const ids = [...clauses.keys()].sort();
  const notes = read(join(here, notesFile));
  const nowhere = ids.flatMap((id) => columns.filter((revision) => clauses.get(id)[revision]?.size === 0).map((revision) => `${id} ${revision}`));
  const noteOn = (clause) => notes[clause] ?? notes[clause.split(' ')[0]];
  const total = ids.reduce((sum, id) => sum + Object.keys(clauses.get(id)).length, 0);

  const lines = [
    `# What the real ${party}s reach`, '',
    `Made by \`node .ci/reach.mjs\` from the verdicts in [\`${folder}\`](${folder}). A clause is reached on a ${party} where a scenario of it came to`,
    'a verdict on any transport: passed, failed, warned or observed. What only a reviewer can attest is left out.', '',
    ...subjects.map((name) => `- ${letters[name]}: ${read(join(descriptions, `${name}.json`)).name ?? name}`), '',
    `${total - nowhere.length} of ${total} clauses are reached on a ${party}.`, '',
    '## Reached on none', '',
    '| clause | revisions | why |', '| --- | --- | --- |',
  ];
  const grouped = {};
  for (const clause of nowhere) {
    const [id, revision] = clause.split(' ');
    (grouped[`| ${id} ${titles[id] ?? ''} | REVISIONS | ${noteOn(clause) ?? '**not known**'} |`] ??= []).push(revision);
  }
  for (const [line, group] of Object.entries(grouped)) lines.push(line.replace('REVISIONS', group.join(', ')));

  lines.push('', '## Clause by clause', '', `| clause | ${columns.join(' | ')} |`, `| --- |${' --- |'.repeat(columns.length)}`);
  for (const id of ids) {
    const cells = columns.map((revision) => {
      const on = clauses.get(id)[revision];
      return on ? [...on].sort().join('') || '**none**' : '';
    });
    lines.push(`| ${id} ${titles[id] ?? ''} | ${cells.join(' | ')} |`);
  }

  const text = `${lines.join('\n')}\n`;
  const complaints = [
    ...nowhere.filter((clause) => !noteOn(clause)).map((clause) => `${clause} is reached on no ${party}, and ${notesFile} does not say why`),
    ...Object.keys(notes).filter((key) => !nowhere.some((clause) => clause === key || clause.startsWith(`${key} `)))
      .map((key) => `${key} is in ${notesFile}, but nothing of it is unreached`),
  ];
  if (process.argv[2] === '--check') {
    if (readFileSync(join(here, table), 'utf8') !== text) complaints.push(`${table} is not what the recorded verdicts make: run node .ci/reach.mjs`);
  } else {
    writeFileSync(join(here, table), text);
  }

  for (const complaint of complaints) console.error(`reach: ${complaint}`);
  console.log(`${total - nowhere.length} of ${total} clauses are reached on a ${party}`);
  return complaints.length;
}

const complaints = [
  { party: 'server', folder: 'recorded', descriptions: join(here, 'subjects'), notesFile: 'reach-notes.json', table: 'reach.md' },
  { party: 'client', folder: 'recorded/clients', descriptions: join(here, 'clients'), notesFile: 'reach-notes-clients.json', table: 'reach-clients.md' },
].reduce((sum, subject) => sum + tabulate(subject), 0);
process.exit(complaints === 0 ? 0 : 1);
