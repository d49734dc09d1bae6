// Reads a Rule as the features write it, and keeps the line of everything that has a verdict.
const readRule = requirement => {
  const rule = { tags: [], notes: [], scenarios: [] };
  const lines = requirement.gherkin.split("\n");
  const first = lines.findIndex(line => /^\s*Rule:/.test(line));
  let scenario = null, examples = null, tags = [], fence = null, step = null;
  const line = index => requirement.line + index - Math.max(first, 0);
  lines.forEach((written, index) => {
    const text = written.trim();
    if (fence !== null) {
      if (text === fence.mark) fence = null;
      else fence.step.block.push(written.slice(Math.min(fence.indent, written.length - written.trimStart().length)));
      return;
    }
    if (text === "" || text.startsWith("#")) return;
    if (text.startsWith("@")) { tags.push(...text.split(/\s+/)); return; }
    let match;
    if ((match = /^Rule:\s*(.*)$/.exec(text))) { rule.tags = tags; tags = []; return; }
    if ((match = /^(Scenario Outline|Scenario|Example|Background):\s*(.*)$/.exec(text))) {
      scenario = { kind: match[1], name: match[2], tags, line: line(index), notes: [], steps: [], examples: [] };
      rule.scenarios.push(scenario);
      [tags, examples, step] = [[], null, null];
      return;
    }
    if ((match = /^Examples:\s*(.*)$/.exec(text)) && scenario) {
      examples = { name: match[1], tags, rows: [] };
      scenario.examples.push(examples);
      tags = [];
      return;
    }
    if ((match = /^(Given|When|Then|And|But|\*)\s+(.*)$/.exec(text)) && scenario && !examples) {
      step = { keyword: match[1], text: match[2], rows: [], block: [] };
      scenario.steps.push(step);
      return;
    }
    if (text.startsWith("|")) {
      const cells = text.slice(1, -1).split("|").map(cell => cell.trim());
      if (examples) examples.rows.push({ cells, line: line(index) });
      else if (step) step.rows.push({ cells });
      return;
    }
    if (step && (text === '"""' || text === "```")) { fence = { mark: text, step, indent: written.indexOf(text) }; return; }
    (scenario ?? rule).notes.push(text);
  });
  return rule;
};

// Placeholders, quotations and dates are what differs from step to step.
const phrase = text => text.split(/(<[^<>]+>|"[^"]*"|\b\d{4}-\d{2}-\d{2}\b)/).map(part =>
  /^<.+>$/.test(part) ? el("var", {}, part.slice(1, -1))
    : /^"|^\d{4}-/.test(part) ? el("span", { class: "value" }, part)
      : part);

const plainTable = rows => el("table", { class: "data" }, rows.map((row, index) =>
  el("tr", {}, row.cells.map(cell => el(index === 0 ? "th" : "td", {}, phrase(cell))))));

const stepsOf = scenario => {
  let kind = "given";
  return el("div", { class: "steps" }, scenario.steps.map(step => {
    if (["Given", "When", "Then"].includes(step.keyword)) kind = step.keyword.toLowerCase();
    return [
      el("span", { class: `keyword ${kind}` }, step.keyword),
      el("span", { class: "step" },
        phrase(step.text),
        step.rows.length > 0 && plainTable(step.rows),
        step.block.length > 0 && el("pre", {}, step.block.join("\n"))),
    ];
  }));
};

const strengthTag = tags => {
  const found = tags.map(tag => tag.slice(1)).find(tag => strengths.includes(tag));
  return found ? el("span", { class: `strength s-${found}` }, keyword(found)) : null;
};

// The table of examples is where the verdicts stand: a row is a scenario, a column more for each way to the subject.
const examplesOf = (scenario, requirement, matches) => scenario.examples.map(examples => {
  const [head, ...rows] = examples.rows;
  if (!head) return null;
  const lines = new Set(rows.map(row => row.line));
  const concerned = requirement.results.filter(result => lines.has(result.line));
  const own = lanes.filter(lane => concerned.some(result => laneKey(result) === lane.key));
  return el("div", { class: "examples-block" },
    el("p", { class: "examples-title" },
      el("span", { class: "keyword examples" }, "Examples"), " ", strengthTag(examples.tags), " ", el("em", {}, examples.name)),
    el("div", { class: "scroll" }, el("table", { class: "examples" },
      el("thead", {}, el("tr", {},
        head.cells.map(cell => el("th", { scope: "col" }, el("var", {}, cell))),
        own.map(lane => el("th", { scope: "col", class: "lane" }, lane.name)))),
      el("tbody", {}, rows.map(row => el("tr", { class: concerned.some(result => result.line === row.line && matches(result)) ? "" : "faint" },
        row.cells.map(cell => el("td", {}, cell)),
        own.map(lane => {
          const result = concerned.find(candidate => candidate.line === row.line && laneKey(candidate) === lane.key);
          return el("td", { class: "lane" }, result ? verdictMark(result) : "");
        })))))));
});

const verdictMark = result => el("span", {
  class: `mark v-${result.verdict}`,
  title: [verdictOf[result.verdict].label, textAt(result.message)].filter(Boolean).join(": "),
}, el("span", { "aria-hidden": "true" }, verdictOf[result.verdict].sign), el("span", { class: "mark-label" }, verdictOf[result.verdict].label));
