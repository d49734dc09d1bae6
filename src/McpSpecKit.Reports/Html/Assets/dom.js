// Whatever a run says becomes text. Nothing is ever read as markup.
const el = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "class") element.className = value;
    else if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
};

const byId = id => document.getElementById(id);

const fill = (element, ...children) => {
  element.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
};

const link = (address, ...children) =>
  /^https?:\/\//.test(address)
    ? el("a", { href: address, rel: "noreferrer", target: "_blank" }, ...children)
    : el("span", {}, ...children);

const plural = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

const copyButton = text => el("button", {
  type: "button",
  class: "copy",
  title: "Copy the command",
  onclick: async event => {
    const button = event.currentTarget;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "copied";
    } catch {
      // A page from disk may not be allowed to copy: then the text is selected for whoever reads it.
      getSelection().selectAllChildren(button.previousElementSibling);
      button.textContent = "selected";
    }
    setTimeout(() => { button.textContent = "copy"; }, 1500);
  },
}, "copy");

const command = text => el("div", { class: "command" }, el("code", {}, text), copyButton(text));
