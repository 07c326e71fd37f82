// Keys of the back office. A part of the page names its key: data-key="/" on the search, data-key="n" on a link.
// Who has switched them off (/office/account) has no data-keys on the page, and nothing happens.
// "?" opens the list of keys that stands on the page, "b" covers the page on a shared desk.
const typing = (target) => target.closest?.("input, select, textarea, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (!document.body.dataset.keys) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  const main = document.getElementById("main");
  if (event.key === "b" && main) {
    main.hidden = !main.hidden;
  } else if (event.key === "?") {
    const keys = document.getElementById("keys");
    if (!keys) return;
    keys.open = !keys.open;
    if (keys.open) keys.querySelector("summary").focus();
  } else {
    const part = [...document.querySelectorAll("[data-key]")].find((found) => found.dataset.key === event.key);
    if (!part || main?.hidden) return;
    if (part.matches("input")) {
      part.focus();
      part.select();
    } else {
      part.click();
    }
  }
  event.preventDefault();
});
