const stripOf = (requirement, run) => el("span", { class: "strip" }, data.revisions.map(revision => {
  const verdict = worst(requirement.results.filter(result => result.run === run && result.revision === revision));
  const label = verdict === null ? `${revision}: says nothing of it` : `${revision}: ${verdictOf[verdict].label}`;
  return el("span", { class: `cell ${verdict === null ? "v-none" : `v-${verdict}`}`, title: label }, verdict === null ? "" : verdictOf[verdict].sign);
}));

const clausesOf = requirement => requirement.clauses.length > 0 && el("section", { class: "margin-note" },
  el("h4", {}, "The specification"),
  el("ul", { class: "clauses" }, requirement.clauses.map(clause => el("li", {},
    el("span", { class: `strength s-${clause.keyword.toLowerCase().split(" ")[0]}` }, clause.keyword), " ",
    link(clause.link, clause.revision), " ",
    el("span", { class: "clause-page" }, clause.page + (clause.link.split("#")[1] ? ` § ${clause.link.split("#")[1]}` : ""))))));

const findingOf = (finding, scenario) => {
  const isBroken = finding.expected !== undefined || finding.got !== undefined;
  return el("section", { class: `finding f-${finding.verdict}` },
    el("h4", {}, sign(finding.verdict), " ", verdictOf[finding.verdict].label, " ",
      el("span", { class: "places" }, `${isComparison ? `${data.runs[finding.run].subject}: ` : ""}${finding.places}`)),
    finding.scenario !== scenario?.name && el("p", { class: "finding-scenario" }, finding.scenario),
    isBroken
      ? el("dl", { class: "contrast" },
        finding.expected !== undefined && [el("dt", {}, "expected"), el("dd", {}, finding.expected)],
        finding.got !== undefined && [el("dt", {}, "got"), el("dd", { class: "got" }, finding.got)])
      : finding.message !== undefined && el("p", { class: "reason" }, finding.message),
    finding.baselineNote !== undefined && el("p", { class: "reason baseline" }, finding.baselineNote),
    finding.exchanges.map(sequenceOf),
    (serious.has(finding.verdict) || finding.verdict === "known-failure") &&
      el("div", { class: "again" }, el("span", { class: "overline" }, "run again"), command(finding.runAgain)));
};

const quietly = findings => findings.length > 0 && el("section", { class: "remarks" },
  el("ul", {}, findings.map(finding => el("li", {},
    sign(finding.verdict), " ",
    el("span", {}, [finding.message, finding.baselineNote].filter(Boolean).join(" ") || verdictOf[finding.verdict].label), " ",
    el("span", { class: "places" }, `${isComparison ? `${data.runs[finding.run].subject}: ` : ""}${finding.places}`)))));

const scenarioOf = (scenario, requirement, matches, findings) => {
  const own = requirement.results.filter(result => result.line === scenario.line);
  return el("section", { class: "scenario" },
    el("h4", { class: "scenario-title" },
      el("span", { class: "keyword" }, scenario.kind), " ", strengthTag(scenario.tags), " ", el("span", {}, phrase(scenario.name)),
      own.length > 0 && el("span", { class: "own-verdicts" }, own.map(verdictMark))),
    scenario.notes.length > 0 && el("p", { class: "note" }, scenario.notes.join(" ")),
    stepsOf(scenario),
    examplesOf(scenario, requirement, matches),
    findings.filter(isLoud).map(finding => findingOf(finding, scenario)),
    quietly(findings.filter(finding => !isLoud(finding))));
};

const isLoud = finding => serious.has(finding.verdict) || finding.verdict === "known-failure";

const hintOf = requirement => requirement.checkFirst && el("p", { class: "hint" },
  el("span", { class: "hint-lead" }, "Check first"), " ", requirement.checkFirst);

const bodyOf = (requirement, matches) => {
  const rule = readRule(requirement);
  const ends = rule.scenarios.map((scenario, index) => rule.scenarios[index + 1]?.line ?? Infinity);
  const belongs = (finding, index) => finding.line >= rule.scenarios[index].line && finding.line < ends[index];
  const strays = requirement.findings.filter(finding => !rule.scenarios.some((_, index) => belongs(finding, index)));
  const notes = rule.notes.join(" ").replace(/\s*Check first:.*/s, "");
  const hint = /Check first:\s*(.*)/s.exec(rule.notes.join(" "))?.[1];
  return el("div", { class: "body" },
    el("div", { class: "text" },
      notes !== "" && el("p", { class: "note" }, notes),
      hintOf({ checkFirst: hint ?? requirement.checkFirst }),
      rule.scenarios.map((scenario, index) =>
        scenarioOf(scenario, requirement, matches, requirement.findings.filter(finding => belongs(finding, index)))),
      strays.filter(isLoud).map(finding => findingOf(finding)),
      quietly(strays.filter(finding => !isLoud(finding)))),
    el("aside", { class: "margin" },
      clausesOf(requirement),
      el("section", { class: "margin-note" },
        el("h4", {}, "Written in"),
        el("p", {}, el("code", {}, `features/${requirement.feature}:${requirement.line}`)),
        el("p", {}, `owed by ${requirement.party === "both" ? "server and client" : `the ${requirement.party}`}`))));
};

const articleOf = requirement => {
  const body = `${requirement.id}-body`;
  const article = el("article", { class: `requirement w-${requirement.worst}`, id: requirement.id },
    el("h3", {}, el("button", { type: "button", class: "heading", "aria-expanded": "false", "aria-controls": body },
      el("span", { class: "id" }, requirement.id),
      el("span", { class: "title" }, requirement.title),
      el("span", { class: "strips" }, data.runs.map((_, run) => stripOf(requirement, run))))),
    el("a", { class: "anchor", href: `#${requirement.id}`, title: "A link to this requirement", "aria-label": `Link to ${requirement.id}` }, "#"),
    el("div", { id: body, hidden: true }));
  return article;
};
