// Wakes the islands of a page. Loaded only by pages that have one; without it every page still works.
import "./desk.js";
import init, * as islands from "./office.js";

await init();
islands.hydrate();
for (const element of document.querySelectorAll("leptos-island")) {
  islands[element.dataset.component]?.(element);
}
