const data = JSON.parse(byId("data").textContent);

// The most serious first.
const verdicts = [
  { name: "harness-error", sign: "‼", label: "harness error", hint: "the kit itself failed" },
  { name: "failed", sign: "✗", label: "failed", hint: "a MUST was broken" },
  { name: "stale", sign: "†", label: "stale", hint: "the baseline expects it to fail, and it does not" },
  { name: "could-not-run", sign: "?", label: "could not run", hint: "a precondition failed" },
  { name: "warned", sign: "!", label: "warned", hint: "a SHOULD was not followed" },
  { name: "known-failure", sign: "≈", label: "known failure", hint: "the baseline expects it to fail, and it does" },
  { name: "passed", sign: "✓", label: "passed", hint: "the clause was reached and held" },
  { name: "observed", sign: "·", label: "observed", hint: "a permission or an open question: what was seen" },
  { name: "to-attest", sign: "☐", label: "to attest", hint: "nobody can see it from outside; a reviewer has to look" },
  { name: "not-applicable", sign: "–", label: "not applicable", hint: "the subject gives no occasion" },
];
const verdictOf = Object.fromEntries(verdicts.map((verdict, rank) => [verdict.name, { ...verdict, rank }]));
const serious = new Set(["harness-error", "failed", "stale", "could-not-run", "warned"]);
const strengths = ["must", "should", "may", "proposal", "unspecified"];
const parties = ["server", "client", "both"];
const partyName = { server: "server", client: "client", both: "either" };
const keyword = strength => ["must", "should", "may"].includes(strength) ? strength.toUpperCase() : strength;

const isComparison = data.runs.length > 1;
const transportNames = { "stdio": "stdio", "streamable-http": "HTTP", "http-sse": "HTTP+SSE", "in-process": "in process" };

// A lane is one subject over one transport: a column of every table of examples.
const laneKey = result => `${result.run} ${result.transport}`;
const transportOrder = Object.keys(transportNames);
const lanes = [...new Map(data.results.map(result => [laneKey(result), {
  key: laneKey(result),
  run: result.run,
  transport: result.transport,
  name: isComparison ? `${data.runs[result.run].subject}, ${transportNames[result.transport]}` : transportNames[result.transport],
}])).values()].sort((a, b) => a.run - b.run || transportOrder.indexOf(a.transport) - transportOrder.indexOf(b.transport));

const textAt = place => place === undefined ? "" : data.texts[place];
const worst = results => results.reduce((found, result) =>
  found === null || verdictOf[result.verdict].rank < verdictOf[found].rank ? result.verdict : found, null);

const requirements = data.requirements.map((requirement, index) => ({
  ...requirement,
  index,
  results: [],
  findings: [],
  haystack: `${requirement.id} ${requirement.title} ${requirement.feature} ${requirement.featureTitle} ${requirement.gherkin}`.toLowerCase(),
}));
for (const result of data.results) requirements[result.requirement].results.push(result);
for (const finding of data.findings) requirements[finding.requirement].findings.push(finding);
for (const requirement of requirements) requirement.worst = worst(requirement.results);

const placeOf = new Map(requirements.map(requirement => [requirement.id.toLowerCase(), requirement]));

const sign = (verdict, more = {}) => {
  const known = verdictOf[verdict];
  return el("span", { class: `sign v-${verdict}`, title: known.label, ...more }, known.sign);
};
