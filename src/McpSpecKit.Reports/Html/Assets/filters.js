const everything = { verdicts: new Set(), strength: "", party: "", revision: "", lane: "", page: "", query: "" };
let wanted = { ...everything, verdicts: new Set() };

const matchesQuery = requirement => {
  if (wanted.query === "") return () => true;
  const words = wanted.query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.every(word => requirement.haystack.includes(word))) return () => true;
  return result => words.every(word =>
    requirement.haystack.includes(word)
    || textAt(result.scenario).toLowerCase().includes(word)
    || textAt(result.message).toLowerCase().includes(word));
};

const matcherFor = requirement => {
  const inQuery = matchesQuery(requirement);
  if (wanted.party !== "" && requirement.party !== wanted.party) return () => false;
  return result =>
    (wanted.verdicts.size === 0 || wanted.verdicts.has(result.verdict))
    && (wanted.strength === "" || result.strength === wanted.strength)
    && (wanted.revision === "" || result.revision === wanted.revision)
    && (wanted.lane === "" || laneKey(result) === wanted.lane)
    && (wanted.page === "" || textAt(result.page) === wanted.page)
    && inQuery(result);
};

const isFiltered = () => wanted.verdicts.size > 0 || ["strength", "party", "revision", "lane", "page", "query"].some(key => wanted[key] !== "");

const choice = (key, label, options, apply) => options.length > 1 && el("label", { class: "choice" }, el("span", {}, label),
  el("select", { id: `filter-${key}`, onchange: event => apply({ [key]: event.currentTarget.value }) },
    el("option", { value: "" }, "all"),
    options.map(([value, name]) => el("option", { value, selected: wanted[key] === value }, name))));

const filtersOf = apply => {
  const counts = countBy(data.results, result => result.verdict);
  const present = (names, key) => names.filter(name => data.results.some(result => key(result) === name));
  const pages = [...new Set(data.results.map(result => textAt(result.page)))].sort();
  return [
    el("label", { class: "search" }, el("span", { class: "aside-from-view" }, "Search"),
      el("input", {
        type: "search", id: "search", placeholder: "Search  ( / )", autocomplete: "off", spellcheck: "false",
        oninput: event => apply({ query: event.currentTarget.value.trim() }),
      })),
    el("div", { class: "chips", role: "group", "aria-label": "Verdicts" }, verdicts.filter(verdict => counts.has(verdict.name)).map(verdict =>
      el("button", {
        type: "button", class: `chip v-${verdict.name}`, "aria-pressed": "false", "data-verdict": verdict.name, title: verdict.hint,
        onclick: () => {
          const chosen = new Set(wanted.verdicts);
          if (!chosen.delete(verdict.name)) chosen.add(verdict.name);
          apply({ verdicts: chosen });
        },
      }, el("span", { class: "sign" }, verdict.sign), ` ${verdict.label} `, el("b", {}, counts.get(verdict.name).toLocaleString("en"))))),
    el("button", {
      type: "button", class: "plain narrow", "aria-expanded": "false", "aria-controls": "choices",
      onclick: event => event.currentTarget.setAttribute("aria-expanded", String(byId("choices").classList.toggle("shown-narrow"))),
    }, "more filters"),
    el("div", { class: "choices", id: "choices" },
      choice("strength", "keyword", present(strengths, result => result.strength).map(name => [name, keyword(name)]), apply),
      choice("party", "owed by", present(parties, result => requirements[result.requirement].party).map(name => [name, partyName[name]]), apply),
      choice("revision", "revision", data.revisions.map(name => [name, name]), apply),
      choice("lane", isComparison ? "subject" : "transport", lanes.map(lane => [lane.key, lane.name]), apply),
      choice("page", "page", pages.map(name => [name, name]), apply)),
    el("p", { class: "shown" }, el("span", { id: "shown" }), " ",
      el("button", { type: "button", id: "clear", class: "plain", hidden: true, onclick: () => apply({ ...everything, verdicts: new Set() }) }, "show all")),
    el("p", { class: "tips" }, el("kbd", {}, "/"), " search ", el("kbd", {}, "↓"), el("kbd", {}, "↑"), " move ", el("kbd", {}, "Enter"), " open ", el("kbd", {}, "?"), " keys"),
  ];
};

const syncFilters = () => {
  for (const key of ["strength", "party", "revision", "lane", "page"]) {
    const select = byId(`filter-${key}`);
    if (select) select.value = wanted[key];
  }
  if (byId("search").value.trim() !== wanted.query) byId("search").value = wanted.query;
  for (const chip of document.querySelectorAll(".chip")) chip.setAttribute("aria-pressed", String(wanted.verdicts.has(chip.dataset.verdict)));
  byId("clear").hidden = !isFiltered();
};
