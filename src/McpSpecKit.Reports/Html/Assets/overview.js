const countBy = (results, key) => {
  const counts = new Map();
  for (const result of results) counts.set(key(result), (counts.get(key(result)) ?? 0) + 1);
  return counts;
};

const barOf = results => {
  const counts = countBy(results, result => result.verdict);
  const shown = ["passed", "known-failure", "warned", "could-not-run", "stale", "failed", "harness-error", "observed", "to-attest", "not-applicable"];
  return el("div", { class: "bar", role: "img", "aria-label": shown.filter(name => counts.has(name)).map(name => `${counts.get(name)} ${verdictOf[name].label}`).join(", ") },
    shown.filter(name => counts.has(name)).map(name => {
      const part = el("span", { class: `part v-${name}`, title: `${counts.get(name)} ${verdictOf[name].label}` });
      part.style.flexGrow = counts.get(name);
      return part;
    }));
};

const outcomeOf = run => ({ 0: "passed", 1: "failed", 3: "could-not-run", 4: "harness-error" })[run.exitCode] ?? "could-not-run";

// Who the subject says it is; its endpoints seldom differ in that.
const introductionOf = run => {
  const facts = Object.fromEntries(run.endpoints.flatMap(endpoint => endpoint.facts.map(fact => [fact.label, fact.text])).reverse());
  return facts.server && el("p", { class: "introduction" }, facts.server, facts.speaks && ` speaks ${facts.speaks}`);
};

const mastheadOf = () => {
  const [first] = data.runs;
  const started = run => run.environment ? new Date(run.environment.started).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" }) : null;
  return [
    el("p", { class: "overline" }, isComparison ? "MCP conformance, side by side" : "MCP conformance report",
      el("button", { type: "button", id: "theme", class: "theme", title: "Light or dark (t)" }, "◐")),
    el("h1", {}, isComparison ? `${data.runs.length} subjects` : first.subject),
    !isComparison && introductionOf(first),
    data.runs.map((run, index) => el("div", { class: "run" },
      el("p", { class: `conclusion c-${outcomeOf(run)}` },
        sign(outcomeOf(run), { "aria-hidden": "true" }), " ",
        isComparison && el("strong", {}, `${run.subject}: `), run.conclusion),
      run.silentEras.map(silent => el("p", { class: "problem v-failed" }, sign("failed"), " ", silent)),
      run.baselineProblems.map(problem => el("p", { class: "problem v-stale" }, sign("stale"), " ", problem)),
      barOf(data.results.filter(result => result.run === index)))),
    el("p", { class: "facts" }, [
      first.kit,
      started(first),
      isComparison ? null : `${first.seconds.toLocaleString("en")} s`,
      `${plural(data.results.length, "result")} for ${plural(requirements.length, "requirement")}`,
      first.environment?.system,
    ].filter(Boolean).join(" · ")),
  ];
};

const tallyOf = results => {
  const counts = countBy(results, result => result.verdict);
  const named = ["failed", "harness-error", "stale", "warned", "could-not-run", "known-failure", "passed", "observed", "to-attest", "not-applicable"].filter(name => counts.has(name));
  return el("span", { class: "tally" }, named.map(name => el("span", { class: `v-${name}`, title: verdictOf[name].label }, `${verdictOf[name].sign} ${counts.get(name)}`)));
};

const strengthTableOf = apply => {
  const owners = parties.filter(party => data.results.some(result => requirements[result.requirement].party === party));
  return el("table", { class: "strengths" },
    el("caption", {}, "By keyword and by who owes it"),
    el("thead", {}, el("tr", {}, el("td", {}), owners.map(party => el("th", { scope: "col" }, partyName[party])))),
    el("tbody", {}, strengths.map(strength => {
      const own = data.results.filter(result => result.strength === strength);
      return own.length > 0 && el("tr", {},
        el("th", { scope: "row" }, el("span", { class: `strength s-${strength}` }, keyword(strength))),
        owners.map(party => {
          const cell = own.filter(result => requirements[result.requirement].party === party);
          return el("td", {}, cell.length > 0 && el("button", { type: "button", onclick: () => apply({ strength, party }) }, tallyOf(cell)));
        }));
    })));
};

const shortNames = { "stdio": "stdio", "streamable-http": "HTTP", "http-sse": "SSE", "in-process": "pipe" };

// A path may be broken behind its slashes, where the page is narrow.
const breakable = path => path.split("/").flatMap((part, index) => index === 0 ? [part] : ["/", el("wbr"), part]);

// A row for each page and subject; in each revision a tile for each transport.
const matrixOf = apply => {
  const transports = transportOrder.filter(transport => lanes.some(lane => lane.transport === transport));
  const rows = new Map(data.runs.flatMap((run, index) => run.matrix.map(row => [`${row.page} ${index} ${row.transport}`, row])));
  const pages = [...new Set([...rows.values()].map(row => row.page))].sort();
  const tileOf = (page, run, transport, revision) => {
    const cell = rows.get(`${page} ${run} ${transport}`)?.cells[revision];
    return cell === undefined ? el("span", { class: "tile none" }) : el("button", {
      type: "button",
      class: `tile v-${cell.verdict}`,
      title: `${page} in ${revision} over ${transport}: ${verdictOf[cell.verdict].label}, ${cell.text}`,
      onclick: () => apply({ page, revision, lane: `${run} ${transport}` }),
    }, transports.length > 1 ? cell.text.replace(/ of \d+$/, "") : cell.text);
  };
  const cellOf = (page, run, revision) => el("td", {},
    transports.some(transport => rows.get(`${page} ${run} ${transport}`)?.cells[revision]) &&
      el("span", { class: "tiles" }, transports.map(transport => tileOf(page, run, transport, revision))));
  return el("div", { class: "scroll" }, el("table", { class: "matrix" },
    el("caption", {}, "Pages of the specification by revisions"),
    el("thead", {},
      el("tr", {}, el("td", {}), data.revisions.map(revision => el("th", { scope: "col" }, revision))),
      transports.length > 1 && el("tr", { class: "lanes", "aria-hidden": "true" }, el("td", {}),
        data.revisions.map(() => el("td", {}, el("span", { class: "tiles" }, transports.map(transport => el("span", {}, shortNames[transport]))))))),
    pages.map(page => el("tbody", {},
      isComparison && el("tr", { class: "page" }, el("th", { scope: "rowgroup", colspan: data.revisions.length + 1 }, page)),
      data.runs.map((run, index) => el("tr", {},
        el("th", { scope: "row", class: isComparison ? "subject-row" : "page-row" }, isComparison ? run.subject : breakable(page)),
        data.revisions.map(revision => cellOf(page, index, revision))))))));
};

const worklistOf = () => {
  const broken = requirements.filter(requirement => requirement.results.some(result => serious.has(result.verdict)))
    .sort((a, b) => verdictOf[a.worst].rank - verdictOf[b.worst].rank || a.index - b.index);
  if (broken.length === 0) return null;
  return [
    el("h2", {}, "What to look at"),
    el("ol", {}, broken.map(requirement => {
      const finding = requirement.findings.find(candidate => candidate.verdict === requirement.worst) ?? requirement.findings[0];
      return el("li", { class: `w-${requirement.worst}` },
        el("a", { href: `#${requirement.id}` },
          sign(requirement.worst), " ", el("span", { class: "id" }, requirement.id), " ", el("span", { class: "title" }, requirement.title)),
        finding && el("p", { class: "why" },
          finding.got !== undefined
            ? [el("span", { class: "expected" }, finding.expected), " ", el("span", { class: "but" }, "but got"), " ", el("span", { class: "got" }, finding.got)]
            : [finding.message, finding.baselineNote].filter(Boolean).join(" "), " ",
          el("span", { class: "places" }, finding.places)));
    })),
  ];
};
