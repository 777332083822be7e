import { injected, mapGenuine, POINTS, remark } from "../marks.ts";
import {
  atBodyStart,
  fillSpam,
  foreignHost,
  type Infection,
  insertBefore,
  withMarkup,
} from "./attack.ts";

/** An advertisement as a paragraph of its own between two of the report. */
export const advertiseInParagraph: Infection = (page, attack) => {
  const { random, pack } = attack;
  const text = fillSpam(random.pick(pack.spam.advertisements), attack);
  const dressed = page.dialect.dress.paragraph(text, injected);
  const linked = random.chance(0.3)
    ? dressed.replace(
        /\u{F0002}[^\u{F0003}]*\u{F0003}/u,
        (span) => `<a href="http://${foreignHost(attack)}/">${span}</a>`,
      )
    : dressed;
  return withMarkup(page, (marked) =>
    insertBefore(marked, POINTS.betweenBlocks, `${linked}\n`, random),
  );
};

/** An advertisement inside a paragraph, behind the end of one of its sentences or clauses. */
export const advertiseInSentence: Infection = (page, attack) => {
  const { random, pack } = attack;
  const text = fillSpam(random.pick(pack.spam.advertisements), attack);
  const places = placesBehindStops(page.marked);
  if (places === 0) return page;
  const chosen = random.integer(0, places - 1);
  let place = -1;
  return withMarkup(page, (marked) =>
    mapGenuine(marked, (words) =>
      words
        .split(/(?<=[。；])(?=.)/u)
        .flatMap((part, index) => {
          if (index > 0) place += 1;
          const isHere = index > 0 && place === chosen;
          return [isHere ? injected(text) : "", remark("genuine", part)];
        })
        .join(""),
    ),
  );
};

/** A banner above the article. */
export const advertiseInBanner: Infection = (page, attack) => {
  const { random, pack } = attack;
  const text = fillSpam(random.pick(pack.spam.banners), attack);
  const banner = `<div class="ad_${random.integer(10, 99)}"><a href="http://${foreignHost(attack)}/" target="_blank">${injected(text)}</a></div>\n`;
  return withMarkup(page, (marked) =>
    random.chance(0.5)
      ? atBodyStart(marked, banner)
      : insertBefore(marked, POINTS.articleStart, banner, random),
  );
};

/** S3: the first line of the page is the attacker's, and its title too. */
export const takeOverFirstLine: Infection = (page, attack) => {
  const { random, pack } = attack;
  const phrases = random.some(pack.spam.adultPhrases, random.integer(3, 8));
  const line = random.chance(0.6)
    ? phrases.join(random.pick(["_", ",", "|", "，"]))
    : fillSpam(random.pick(pack.spam.titles), attack);
  const html = random.pick([
    `<h1>${injected(line)}</h1>`,
    `<p>${injected(line)}</p>`,
    `<div>${injected(line)}</div>`,
    `${injected(line)}<br>`,
  ]);
  return withMarkup(page, (marked) => {
    const entitled = marked.replace(/<title>[^<]*<\/title>/u, () => `<title>${line}</title>`);
    return random.chance(0.6)
      ? atBodyStart(entitled, html)
      : insertBefore(entitled, POINTS.articleStart, html, random);
  });
};

function placesBehindStops(marked: string): number {
  let places = 0;
  mapGenuine(marked, (words) => {
    places += words.split(/(?<=[。；])(?=.)/u).length - 1;
    return words;
  });
  return places;
}
