/** The text calls itself by the last word of its name: 我厅, 本局. A department speaks of 我市 as well. */
const OWN_KIND =
  /(?<![根基资成样版])[我本](?<kind>[厅局署镇乡]|委(?![托员派])|办(?![法理事案])|街道|中心|处(?![理罚置分])|站(?!点)|苏木)/gu;
const GOVERNMENT = "(?:(?:人民)?政府|党政)?(?:办公[室厅]|办事处)?";
const OWN_ENDINGS: Readonly<Record<string, RegExp>> = {
  厅: /厅$/u,
  局: /局$/u,
  委: /委(?:员会)?$/u,
  办: /(?:办|办公[室厅])$/u,
  署: /署$/u,
  镇: new RegExp(`镇${GOVERNMENT}$`, "u"),
  乡: new RegExp(`乡${GOVERNMENT}$`, "u"),
  街道: new RegExp(`街道${GOVERNMENT}$`, "u"),
  苏木: new RegExp(`苏木${GOVERNMENT}$`, "u"),
  中心: /中心$/u,
  处: /处$/u,
  站: /站$/u,
};
const NEVER = /(?!)/u;

/** The kinds that a text calls its own agency by. */
export function ownKinds(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(OWN_KIND), ({ groups }) => groups?.["kind"] ?? ""));
}

/** Another agency's article would not speak of 我局; 我市 is said by all. */
export function isOfKind(name: string, kinds: ReadonlySet<string>): boolean {
  return [...kinds].some((kind) => selfEnding(kind).test(name));
}

/** 我办 is what a 办公室 calls itself, 我镇 what the 人民政府 of a 镇 does. */
function selfEnding(kind: string): RegExp {
  return OWN_ENDINGS[kind] ?? NEVER;
}
