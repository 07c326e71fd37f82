// Wakes the islands of a page. Loaded only by pages that have one; without it every page still works.
import "./desk.js";
import init, * as islands from "./office.js";

await init();
islands.hydrate();
for (const element of document.querySelectorAll("leptos-island")) {
  const wake = islands[element.dataset.component];
  if (wake) wake(element);
  else console.error("page and browser part come from different builds; run `cargo xtask web` and build the server again");
}
