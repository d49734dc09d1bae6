const methodOf = message => {
  if (Array.isArray(message)) return `batch of ${message.length}`;
  if (message === null || typeof message !== "object") return null;
  const id = "id" in message ? ` #${JSON.stringify(message.id)}` : "";
  if ("error" in message) return `error ${message.error?.code ?? ""}${id}`;
  if ("result" in message) return `result${id}`;
  if (typeof message.method === "string") return `${message.method}${id}`;
  return null;
};

const parsed = text => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

// What an event of a stream carries, whether its fields stand on lines of their own or not.
const carried = text => {
  const match = /^(?:(?:event|id|retry):[\s\S]*?)?(?:^|\s)data:\s?([\s\S]*)$/.exec(text);
  return match ? match[1] : /^(event|id|retry):/.test(text) ? "" : null;
};

const shortOf = frame => {
  const event = carried(frame.text);
  const text = event ?? frame.text;
  const message = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  const name = message === undefined ? null : methodOf(message);
  if (name !== null) return { name, detail: message.error?.message ?? (message.params ?? message.result), isEvent: event !== null };
  const line = text.split("\n", 1)[0];
  if (line === "" && frame.status) return { name: `HTTP ${frame.status}`, isEvent: false };
  if (line === "") return { name: "", detail: event === null ? "no body" : "no data", isEvent: event !== null };
  return { name: line, isEvent: event !== null };
};

const detailOf = detail => {
  if (detail === undefined) return "";
  const text = typeof detail === "string" ? detail : JSON.stringify(detail);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};

const rawOf = frame => {
  const message = parsed(frame.text);
  const pretty = message !== null && typeof message === "object" ? JSON.stringify(message, null, 2) : null;
  return el("div", { class: "raw" },
    frame.headers.length > 0 && el("table", { class: "headers" }, frame.headers.map(header =>
      el("tr", {}, el("th", { scope: "row" }, header.label), el("td", {}, header.text)))),
    pretty !== null && pretty !== frame.text && el("pre", { class: "pretty" }, pretty),
    frame.text !== "" && el("div", {}, pretty !== null && el("p", { class: "overline" }, "as it was on the wire"), el("pre", { class: "wire" }, frame.text)));
};

const wayOf = { "to-subject": "sent", "from-subject": "received", "event": "happened" };

const frameRow = frame => {
  const { name, detail, isEvent } = shortOf(frame);
  const way = wayOf[frame.direction];
  const row = el("details", { class: `frame ${way}${frame.lane === "stderr" ? " log" : ""}${frame.offending ? " offending" : ""}` },
    el("summary", {},
      el("span", { class: "at" }, `${Math.round(frame.at)} ms`),
      el("span", { class: "wire-area" },
        el("span", { class: "frame-label" },
          el("span", { class: "frame-lane" }, isEvent ? `${frame.lane} event` : frame.lane), " ",
          el("span", { class: "frame-name" }, name), " ",
          el("span", { class: "frame-detail" }, detailOf(detail))),
        el("span", { class: "arrow", "aria-label": way }),
        frame.offending && el("span", { class: "verdict-flag" }, frame.direction === "to-subject" ? "what came of this breaks the clause" : "this breaks the clause"))));
  row.addEventListener("toggle", () => { if (row.open && row.childElementCount === 1) row.append(rawOf(frame)); });
  return row;
};

const sequenceOf = exchange => {
  let before = 0, expected = 1;
  const rows = exchange.frames.flatMap(frame => {
    const notes = [];
    if (frame.number > expected) notes.push(el("p", { class: "gap" }, `… ${plural(frame.number - expected, "frame")} left out …`));
    if (frame.at < before) notes.push(el("p", { class: "gap" }, "on another connection"));
    [before, expected] = [frame.at, frame.number + 1];
    return [...notes, frameRow(frame)];
  });
  return el("figure", { class: "sequence" },
    el("figcaption", {},
      el("span", { class: "actor kit" }, "the kit"),
      el("span", { class: "where" }, `${exchange.revision} over ${exchange.transport}`),
      el("span", { class: "actor subject" }, "the subject")),
    rows);
};
