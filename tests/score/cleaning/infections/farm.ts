import { injected, POINTS } from "../marks.ts";
import {
  atBodyEnd,
  fillSpam,
  foreignHost,
  type Infection,
  insertBefore,
  withMarkup,
} from "./attack.ts";

/** S7: below the article a sentence, then dozens of county names that lead elsewhere. */
export const appendLinkFarm: Infection = (page, attack) => {
  const { random, pack } = attack;
  const names = random.some(pack.spam.farmNames, random.integer(12, 40));
  const isLinked = random.chance(0.7);
  const separator = random.pick(["| ", "|", " ", "<br>", "、"]);
  const farm = names
    .map((name) =>
      isLinked ? `<a href="http://${foreignHost(attack)}/">${injected(name)}</a>` : injected(name),
    )
    .join(separator === "、" ? injected("、") : separator);
  const sentence = fillSpam(random.pick(pack.spam.farmSentences), attack);
  const html = random.pick([
    `<div class="yqlj"><p>${injected(sentence)}</p>${farm}</div>`,
    `<p>${injected(sentence)}</p>\n<p>${farm}</p>`,
    `<ul><li>${injected(sentence)}</li><li>${farm}</li></ul>`,
  ]);
  return withMarkup(page, (marked) =>
    random.chance(0.5)
      ? atBodyEnd(marked, html)
      : insertBefore(marked, POINTS.articleEnd, `${html}\n`, random),
  );
};
