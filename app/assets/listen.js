// Reads aloud: every question, and every part marked data-listen, gets the button that lies in the page as a template.
// Only a voice of the device itself is used: a voice from the network would be told what the page says. Where the device
// has none for the language of the page there is no button.
const speech = window.speechSynthesis;
const template = document.getElementById("listen");
const page = document.documentElement.lang.toLowerCase();
// Languages whose voices go by another name.
const other = { "de-x-leicht": "de", "fa-af": "fa", kmr: "ku" }[page];
const SKIPPED = "body [lang], .unseen, details, select, textarea, button, .chip, .remark, .question__foot";
const BLOCKS = "p, li, label, legend, h2, h3, .label, .help, .card__title";

const voice = () => {
  const speaks = (tag) => {
    const fitting = speech.getVoices().filter(({ lang, localService }) => {
      const found = lang.replace("_", "-").toLowerCase();
      return localService && (found === tag || found.startsWith(`${tag}-`));
    });
    return fitting.find((found) => found.default) ?? fitting[0];
  };
  return speaks(page) ?? (other && speaks(other));
};

// What is to be said, one text for each line that the eye sees.
const lines = (part) => {
  const found = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let last;
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    const text = data.trim();
    if (!text || parentElement.closest(SKIPPED)) continue;
    const block = parentElement.closest(BLOCKS);
    found.push(block === last ? `${found.pop()} ${text}` : text);
    last = block;
  }
  return found;
};

let spoken = []; // kept, or a browser may forget them before they are said
let pressed = null;

const stop = () => {
  spoken = [];
  speech.cancel();
  pressed?.setAttribute("aria-pressed", "false");
  pressed = null;
};

const press = (button, part) => {
  const again = button === pressed;
  stop();
  const chosen = voice();
  if (again || !chosen) return;
  const mine = lines(part).map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice: chosen, lang: chosen.lang }));
  if (!mine.length) return;
  const done = () => spoken === mine && stop();
  for (const line of mine) line.onerror = done;
  mine.at(-1).onend = done;
  spoken = mine;
  pressed = button;
  button.setAttribute("aria-pressed", "true");
  for (const line of mine) speech.speak(line);
};

let buttons = [];

const place = () => {
  if (Boolean(voice()) === buttons.length > 0) return;
  if (buttons.length) {
    stop();
    for (const button of buttons) button.remove();
    buttons = [];
    return;
  }
  buttons = [...document.querySelectorAll(".question, [data-listen]")].map((part) => {
    const button = template.content.firstElementChild.cloneNode(true);
    const head = part.querySelector(":scope > :is(.question__head, h2)");
    if (head) {
      button.setAttribute("aria-label", `${button.textContent.trim()}: ${lines(head)[0]}`);
      head.after(button);
    } else part.prepend(button);
    button.addEventListener("click", () => press(button, part));
    return button;
  });
};

if (speech && template) {
  place();
  speech.onvoiceschanged = place; // many browsers know their voices only a moment later
  addEventListener("pagehide", stop);
}
