"use strict";
// All that this page does: read the part behind "#", and say it in the kiosk's words. It asks for nothing, keeps nothing.
const WORDS = @WORDS@;

// The grammar stands in kiosk/core/summary.py.
const CODE = /^(?=.{1,32}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const NUMBER = /^[0-9]{1,3}(\.[0-9]{1,2})?$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;
const LONGEST = 258;
const FROM_THE_RIGHT = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]; // as kiosk/core/scripts.py

function decoded(fragment) {
  if (!/^1\.[A-Za-z0-9_-]+$/.test(fragment)) return null;
  let text = "";
  try {
    text = atob(fragment.slice(2).replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null;
  }
  const fields = text.split(";");
  if (text.length > LONGEST || fields.length !== 4) return null;
  const [language, pattern, findings, scales] = fields;
  const summary = {
    language, pattern,
    findings: findings ? findings.split(",") : [],
    scales: scales ? scales.split(",").map((scale) => scale.split(":")) : [],
  };
  return fits(summary) ? summary : null;
}

function fits({ language, pattern, findings, scales }) {
  return LANGUAGE.test(language) && CODE.test(pattern) && findings.every((code) => CODE.test(code)) &&
    scales.every((parts) => (parts.length === 2 || parts.length === 3) && CODE.test(parts[0]) &&
      (parts[1] === "" || CODE.test(parts[1])) && (parts.length === 2 || NUMBER.test(parts[2])));
}

function of(table, key) {
  return Object.hasOwn(table, key) ? table[key] : "";
}

function scaleLine([code, band, score], words) {
  const name = of(words.scales, code);
  const bandName = of(words.bands, `${code}:${band}`) || of(words.bands, band);
  if (!name || (band && !bandName)) return "";
  const said = [bandName, score].filter(Boolean).join(", ");
  const line = score ? of(words.lines, code) : "";
  return (said ? `${name}: ${said}` : name) + (line ? ` (${line})` : "");
}

function list(heading, texts, listed) {
  const lines = texts.map((text) => [listed ? "item" : "text", text]);
  return texts.length && heading ? [["heading", heading], ...lines] : lines;
}

// As told() in kiosk/core/takehome.py; a test holds both to the same lines.
function told(summary, words) {
  const pattern = of(words.patterns, summary.pattern);
  const found = [
    ...summary.findings.map((code) => of(words.findings, code)),
    ...summary.scales.map((scale) => scaleLine(scale, words)),
  ];
  const [first, ...others] = pattern ? pattern.parts : [];
  return [
    ["help", words.help],
    ...(pattern ? [["title", pattern.title]] : []),
    ...(pattern && found.every(Boolean) ? [] : [["text", words.own.not_all]]),
    ["text", words.limits],
    ...(first ? list("", first.texts, first.listed) : []),
    ...list(words.own.findings, found.filter(Boolean), true),
    ...others.flatMap((part) => list(part.heading, part.texts, part.listed)),
    ...list(words.own.say, sayings(summary, pattern, words), true),
    ...(pattern ? [["small", pattern.source]] : []),
  ];
}

function sayings(summary, pattern, words) {
  if (!pattern || !pattern.ask) return words.sayings;
  const said = summary.findings.map((code) => of(words.says, code)).filter(Boolean).slice(0, 2);
  return [...words.sayings.slice(0, 2 - said.length), ...said, pattern.ask];
}

function lines(summary, words) {
  if (summary) return told(summary, words);
  const sentence = location.hash.length > 1 ? words.own.broken : words.own.empty;
  return [["help", words.help], ["title", words.own.page_title], ["text", sentence]];
}

const TAGS = { help: "p", title: "h1", heading: "h2", text: "p", item: "li", small: "p" };

function element(kind, text) {
  const made = document.createElement(TAGS[kind]);
  made.className = kind;
  if (kind === "help") made.append(...withCalls(text));
  else made.textContent = text;
  return made;
}

// Numbers in the kiosk's own help line can be tapped to call them.
function withCalls(text) {
  return text.split(/\b(\d{3,15})\b/).map((piece, place) => {
    if (place % 2 === 0) return document.createTextNode(piece);
    const link = document.createElement("a");
    link.href = `tel:${piece}`;
    link.textContent = piece;
    return link;
  });
}

function show(language) {
  const words = WORDS[language];
  const summary = decoded(location.hash.slice(1));
  const place = document.getElementById("summary");
  place.replaceChildren();
  for (const [kind, text] of lines(summary, words)) {
    const inList = place.lastElementChild?.tagName === "UL";
    if (kind === "item" && !inList) place.append(document.createElement("ul"));
    (kind === "item" ? place.lastElementChild : place).append(element(kind, text));
  }
  document.documentElement.lang = language;
  document.documentElement.dir = FROM_THE_RIGHT.includes(language.split("-")[0]) ? "rtl" : "ltr";
  document.title = words.own.page_title;
  document.getElementById("private").textContent = words.own.private;
  const print = document.getElementById("print");
  print.textContent = words.own.print;
  print.hidden = !summary;
  showLanguages(language);
}

function showLanguages(current) {
  document.getElementById("languages").replaceChildren(...Object.keys(WORDS).map((language) => {
    const button = document.createElement("button");
    button.type = "button";
    button.lang = language;
    button.textContent = WORDS[language].name;
    button.setAttribute("aria-pressed", String(language === current));
    button.addEventListener("click", () => {
      show(language);
      document.querySelector('nav [aria-pressed="true"]').focus();
    });
    return button;
  }));
}

function start() {
  const summary = decoded(location.hash.slice(1));
  const wanted = [...(summary ? [summary.language] : []), ...navigator.languages];
  const known = wanted.flatMap((tag) => [tag, tag.split("-")[0]]).find((tag) => Object.hasOwn(WORDS, tag));
  show(known ?? Object.keys(WORDS)[0]);
}

document.getElementById("print").addEventListener("click", () => window.print());
window.addEventListener("hashchange", start);
start();
