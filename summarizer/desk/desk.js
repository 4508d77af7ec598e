// The desk's only script: it sends what the forms hold, follows a run, and loads the page anew when the folder changed.
// It makes no markup: all texts of others are put in by the server, escaped, or as text.
"use strict";

const LOOK_EVERY_MS = 400;
const one = (selector) => document.querySelector(selector);

/** Returns words of this script in the language of the page, which has them as data, with what stands in their places. */
function phrase(name, places = {}) {
  const words = JSON.parse(one("#phrases").content.textContent)[name];
  return words.replace(/\{(\w+)\}/g, (_, place) => places[place]);
}

function say(text, isBad = false) {
  const said = one("#said");
  said.textContent = text;
  said.classList.toggle("bad", isBad);
  said.hidden = !text;
}

function reload(text) {
  history.replaceState({ said: text }, "");
  location.reload();
}

async function send(path, body) {
  let answer;
  try {
    answer = await fetch(path, { method: "POST", body });
  } catch {
    throw new Error(phrase("no_answer"));
  }
  const text = await answer.text();
  let said = text;
  try {
    said = JSON.parse(text).said;
  } catch {}
  if (!answer.ok) throw new Error(said);
  return said;
}

function whenSent(id, path, done, objection = () => "") {
  one(id)?.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (objection()) return say(objection(), true);
    const form = event.target;
    const buttons = [...form.querySelectorAll("button:not([type])")];
    for (const each of buttons) each.disabled = true;
    say("…");
    try {
      const fields = Object.fromEntries(new FormData(form));
      done(await send(path, JSON.stringify(fields)), fields);
    } catch (error) {
      say(error.message, true);
    }
    for (const each of buttons) each.disabled = false;
  });
}

async function take(files) {
  const troubles = [];
  let taken = 0;
  for (const file of files) {
    say(`${file.name} …`);
    try {
      if (file.name.toLowerCase().endsWith(".toml")) {
        one("#text").value = await file.text();
        troubles.push(phrase("in_the_field", { file: file.name }));
      } else if (file.size > Number(document.body.dataset.most)) {
        troubles.push(phrase("too_large", { file: file.name }));
      } else {
        await send(`/articles?name=${encodeURIComponent(file.name)}`, file);
        taken += 1;
      }
    } catch (error) {
      troubles.push(error.message);
    }
  }
  const told = [taken ? phrase("taken", { taken, all: files.length }) : "", ...troubles].filter(Boolean).join("\n");
  if (taken && !files.some((file) => file.name.toLowerCase().endsWith(".toml"))) reload(told);
  else say(told);
}

async function follow() {
  one("#progress").hidden = one("#stop").hidden = false;
  for (;;) {
    let now;
    try {
      now = await (await fetch("/progress")).json();
    } catch {
      say(phrase("no_answer"), true);
      return;
    }
    if (!now.is_running) {
      reload("");
      return;
    }
    const bar = one("progress");
    bar.max = now.total || 1;
    bar.value = now.done;
    one("#head").textContent = now.head;
    one("#more").textContent = now.more;
    one("#trouble").textContent = now.trouble;
    await new Promise((go) => setTimeout(go, LOOK_EVERY_MS));
  }
}

whenSent("#fetch", "/addresses", reload);
whenSent("#run", "/run", (said) => { say(said); follow(); });
whenSent("#decide", "/decisions", reload);
whenSent("#sign", "/sign", reload, () => {
  const text = one("#text");
  return text && text.value !== text.defaultValue ? phrase("save_first") : "";
});
whenSent("#export", "/export", (said, fields) => {
  say(said);
  location.assign(`/export/${encodeURIComponent(fields.name)}`);
});
one("#stop").addEventListener("click", () => send("/stop").then(say, (error) => say(error.message, true)));
one("#files").addEventListener("change", (event) => take([...event.target.files]));
one("#run [name=model]").addEventListener("input", () => { one("#run [value=model]").checked = true; });
addEventListener("dragover", (event) => { event.preventDefault(); document.body.classList.add("over"); });
addEventListener("dragleave", () => document.body.classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("over");
  if (event.dataTransfer.files.length) take([...event.dataTransfer.files]);
});

if (history.state?.said) say(history.state.said);
history.replaceState(null, "");
if (document.body.dataset.running === "yes") follow();
