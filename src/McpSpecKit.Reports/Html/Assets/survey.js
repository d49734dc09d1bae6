const endpointOf = endpoint => el("section", { class: "endpoint" },
  el("h4", {}, endpoint.transport, " ", el("code", {}, endpoint.address)),
  endpoint.failure !== undefined && el("p", { class: "reason" }, endpoint.failure),
  endpoint.manner !== "" && el("p", { class: "note" }, endpoint.manner),
  el("dl", {}, endpoint.facts.map(fact => [el("dt", {}, fact.label), el("dd", {}, fact.text)])),
  endpoint.revisions.length > 0 && el("table", { class: "evidence" }, endpoint.revisions.map(found => el("tr", { class: found.speaks ? "" : "faint" },
    el("th", { scope: "row" }, found.revision),
    el("td", {}, found.speaks ? sign("passed", { title: "speaks it" }) : sign("not-applicable", { title: "does not speak it" })),
    el("td", {}, found.evidence)))));

const surveyOf = () => [
  el("h2", {}, "What was judged"),
  data.runs.map(run => el("div", { class: "surveyed" },
    isComparison && el("h3", {}, run.subject),
    run.endpoints.map(endpointOf),
    el("div", { class: "again" }, el("span", { class: "overline" }, "judge it again"), command(run.invocation)),
    run.environment && el("p", { class: "note" },
      `${run.kit}, ${run.environment.runtime}, ${run.environment.system}; begun ${run.environment.started.replace(/\.\d+/, "")}, took ${run.seconds} s.`))),
];
