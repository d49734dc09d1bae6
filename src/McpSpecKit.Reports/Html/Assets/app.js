const batch = 150;
const articles = new Map();
let visible = [], drawn = 0, current = -1, lastFeature = null;

const article = requirement => {
  if (!articles.has(requirement.id)) articles.set(requirement.id, articleOf(requirement));
  return articles.get(requirement.id);
};

const isOpen = node => node.querySelector(".heading").getAttribute("aria-expanded") === "true";

const setOpen = (requirement, open) => {
  const node = article(requirement);
  const body = node.lastElementChild;
  if (open) fill(body, bodyOf(requirement, matcherFor(requirement)));
  body.hidden = !open;
  node.classList.toggle("open", open);
  node.querySelector(".heading").setAttribute("aria-expanded", String(open));
};

const list = el("div", { class: "list" });
const sentinel = el("button", { type: "button", class: "more", onclick: () => draw(drawn + batch) }, "more …");

// Only what somebody may see soon is drawn; a run of thousands answers as quickly as one of ten.
const draw = upTo => {
  const fragment = document.createDocumentFragment();
  for (; drawn < Math.min(upTo, visible.length); drawn++) {
    const requirement = visible[drawn];
    if (requirement.feature !== lastFeature) {
      lastFeature = requirement.feature;
      fragment.append(el("h2", { class: "feature" }, el("span", {}, requirement.featureTitle), " ",
        requirement.featureTitle !== requirement.feature && el("code", {}, requirement.feature)));
    }
    fragment.append(article(requirement));
  }
  list.append(fragment);
  sentinel.hidden = drawn >= visible.length;
};

const update = () => {
  visible = requirements.filter(requirement => requirement.results.some(matcherFor(requirement)));
  [drawn, current, lastFeature] = [0, -1, null];
  list.replaceChildren();
  for (const requirement of visible) if (articles.has(requirement.id) && isOpen(articles.get(requirement.id))) setOpen(requirement, true);
  draw(batch);
  if (visible.length === 0) list.append(el("p", { class: "nothing" }, "Nothing matches. Esc shows everything again."));
  const words = isFiltered() ? `${visible.length.toLocaleString("en")} of ${plural(requirements.length, "requirement")}` : plural(requirements.length, "requirement");
  byId("shown").textContent = words;
  byId("announcement").textContent = words;
  syncFilters();
};

const apply = change => {
  wanted = { ...wanted, ...change };
  update();
};

const applyAndShow = change => {
  apply({ ...everything, verdicts: new Set(), ...change });
  byId("requirements").scrollIntoView();
};

const select = (index, focus = true) => {
  if (visible.length === 0) return;
  current = Math.max(0, Math.min(index, visible.length - 1));
  if (current >= drawn) draw(current + batch);
  for (const marked of list.querySelectorAll(".current")) marked.classList.remove("current");
  const node = article(visible[current]);
  node.classList.add("current");
  if (focus) node.querySelector(".heading").focus({ preventScroll: true });
  node.scrollIntoView({ block: "nearest" });
};

const follow = () => {
  const requirement = placeOf.get(decodeURIComponent(location.hash.slice(1)).toLowerCase());
  if (!requirement) return;
  if (!visible.includes(requirement)) apply({ ...everything, verdicts: new Set() });
  const index = visible.indexOf(requirement);
  if (index >= drawn) draw(index + batch);
  setOpen(requirement, true);
  select(index);
  article(requirement).scrollIntoView({ block: "start" });
};

const themes = ["", "light", "dark"];
const setTheme = theme => {
  document.documentElement.dataset.theme = theme;
  byId("theme").textContent = { "": "◐ auto", light: "○ light", dark: "● dark" }[theme];
  try {
    localStorage.setItem("mcpspeckit-theme", theme);
  } catch {
    // A page from disk may have no storage: then the choice lasts as long as the page.
  }
};
const nextTheme = () => setTheme(themes[(themes.indexOf(document.documentElement.dataset.theme) + 1) % themes.length]);
const storedTheme = () => {
  try {
    return localStorage.getItem("mcpspeckit-theme") ?? "";
  } catch {
    return "";
  }
};

const keys = [
  ["/", "search"], ["↓ ↑ or j k", "the next and the former requirement"], ["Enter", "open or close it"],
  ["n p", "the next and the former broken one"], ["Esc", "leave the search, then show everything"], ["t", "light or dark"], ["?", "these keys"],
];

const nextBroken = step => {
  for (let index = current + step; index >= 0 && index < visible.length; index += step)
    if (serious.has(visible[index].worst)) return select(index);
};

const onKey = event => {
  if (event.ctrlKey || event.metaKey || event.altKey || byId("keys").open) return;
  const typing = event.target.matches("input, select, textarea");
  if (event.key === "Escape") {
    if (typing && event.target.value !== "" && event.target.id === "search") apply({ query: "" });
    else if (typing) event.target.blur();
    else if (isFiltered()) apply({ ...everything, verdicts: new Set() });
    else return;
  } else if (typing && !(event.target.id === "search" && ["ArrowDown", "Enter"].includes(event.key))) return;
  else if (event.key === "/") byId("search").focus();
  else if (event.key === "ArrowDown" || event.key === "j" || (typing && event.key === "Enter")) select(current + 1);
  else if (event.key === "ArrowUp" || event.key === "k") select(current - 1);
  else if (event.key === "n") nextBroken(1);
  else if (event.key === "p") nextBroken(-1);
  else if (event.key === "t") nextTheme();
  else if (event.key === "?") byId("keys").showModal();
  else return;
  event.preventDefault();
};

const printed = [];
const beforePrint = () => {
  draw(visible.length);
  for (const requirement of visible.filter(candidate => serious.has(candidate.worst)))
    if (!isOpen(article(requirement))) { setOpen(requirement, true); printed.push(requirement); }
};
const afterPrint = () => { for (const requirement of printed.splice(0)) setOpen(requirement, false); };

document.title = isComparison ? "MCP conformance, side by side" : `${data.runs[0].subject}: MCP conformance`;
fill(byId("masthead"), mastheadOf());
fill(byId("filters"), filtersOf(apply));
fill(byId("overview"), matrixOf(applyAndShow), strengthTableOf(applyAndShow));
fill(byId("worklist"), worklistOf());
fill(byId("requirements"), el("h2", {}, "The requirements"), list, sentinel);
fill(byId("survey"), surveyOf());
fill(byId("colophon"), `Written by ${data.runs[0].kit}. A requirement is one duty of the specification; its scenarios are what ran.`);
fill(byId("keys"), el("h2", {}, "Keys"), el("dl", {}, keys.map(([key, meaning]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, meaning)])),
  el("form", { method: "dialog" }, el("button", { type: "submit" }, "close")));
setTheme(storedTheme());
update();

byId("theme").addEventListener("click", nextTheme);
list.addEventListener("click", event => {
  const heading = event.target.closest(".heading");
  if (!heading) return;
  const index = visible.findIndex(requirement => requirement.id === heading.closest("article").id);
  setOpen(visible[index], !isOpen(article(visible[index])));
  select(index, false);
});
new IntersectionObserver(entries => { if (entries.some(entry => entry.isIntersecting)) draw(drawn + batch); }, { rootMargin: "1500px" }).observe(sentinel);
addEventListener("keydown", onKey);
addEventListener("hashchange", follow);
addEventListener("beforeprint", beforePrint);
addEventListener("afterprint", afterPrint);
follow();
document.documentElement.dataset.ready = "true";
