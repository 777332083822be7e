import { escapeHtml } from "../../../site/markup.ts";
import { injected, mapGenuine, POINTS } from "../marks.ts";
import { type Attack, fillSpam, type Infection, insertBefore, withMarkup } from "./attack.ts";

/** S12: a content farm's frame: an opening, the title again, tags, a closing. */
export const wrapAsFarm: Infection = (page, attack) => {
  const { random, pack, title } = attack;
  const { dress } = page.dialect;
  const say = (text: string): string => dress.paragraph(fillFarm(text, attack), injected);
  const opening = [
    ...Array.from({ length: random.integer(1, 2) }, () => say(title)),
    say(random.pick(pack.spam.farmOpenings)),
  ].join("\n");
  const closing = random.some(pack.spam.farmClosings, random.integer(1, 3)).map(say).join("\n");
  return withMarkup(page, (marked) =>
    insertBefore(
      insertBefore(marked, POINTS.articleStart, `${opening}\n`, random),
      POINTS.articleEnd,
      `${closing}\n`,
      random,
    ),
  );
};

/** S13: an encyclopaedia's copy: an abstract of later sentences in front, its menus behind. */
export const wrapAsEncyclopaedia: Infection = (page, attack) => {
  const { random, pack } = attack;
  const sentences = genuineSentences(page.marked);
  const abstract = random.some(sentences, random.integer(2, 3)).join("");
  if (abstract.length < 60) return page;
  const box = `<div class="lemma-summary">${injected(abstract)}</div>\n`;
  const menu = random
    .some(pack.encyclopaediaTails, random.integer(1, 3))
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join("\n");
  return withMarkup(page, (marked) =>
    insertBefore(
      insertBefore(marked, POINTS.articleStart, box, random),
      POINTS.articleEnd,
      `${menu}\n`,
      random,
    ),
  );
};

/** S17: the lines that a site prints below an article, inside the article's own container. */
export const appendTails: Infection = (page, { random, pack }) => {
  const lines = random
    .some(pack.tails, random.integer(2, 5))
    .map((text) => `<p>${escapeHtml(text)}</p>`);
  return withMarkup(page, (marked) =>
    insertBefore(marked, POINTS.articleEnd, `${lines.join("\n")}\n`, random),
  );
};

function fillFarm(text: string, attack: Attack): string {
  return fillSpam(text, attack).replaceAll("{title}", attack.title);
}

/** Sentences from the second half of the longer paragraphs: an abstract is glued from what comes later. */
function genuineSentences(marked: string): readonly string[] {
  const found: string[] = [];
  mapGenuine(marked, (words) => {
    if (words.length > 80) found.push(...words.split(/(?<=。)/u));
    return words;
  });
  return found
    .slice(Math.floor(found.length / 2))
    .filter((sentence) => sentence.length > 25 && !sentence.includes("&"));
}
