/** The text calls itself by the last word of its name: 我厅, 本局. A department speaks of 我市, a website of 本站. */
const OWN_KIND =
  /(?<![根基资成样版])(?!本站)[我本](?<kind>[厅局署镇乡]|委(?![托员派])|办(?![法理事案])|街道(?!路)|中心|处(?![理罚置分])|站(?!点)|苏木|团(?!队))/gu;
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
  团: /团$/u,
};
const NEVER = /(?!)/u;
/** What a 中心 calls itself an office may not be called by: a firm's and a hospital's 中心 do so too. */
const NOT_OF_OFFICES: ReadonlySet<string> = new Set(["中心"]);
/** What a firm, a school or a centre calls itself. */
const OWN_BODY = /[我本](?:公司|校|院|中心|会(?![议场])|所(?![有属在]|称)|馆|园|社(?!会)|厂|店)/u;
/** The same without 我, as the subject of its sentences; an office's text may speak of schools as well. */
const BARE_BODY =
  /(?:^|[,。;\n，；])(?:学校|学院|医院|(?:集团|总|分)?公司|集团)(?=\p{Script=Han})|全校|全院/gmu;
const LEAST_BARE = 2;
/** What a government's text calls its territory. */
const OWN_TERRITORY = /(?:我|本|全(?=[县区旗州盟镇乡街]))(?:[省市县区旗州盟镇乡]|街道)/u;
/** Rooms and meetings that offices have, whatever they call themselves. */
const OFFICE_LIFE =
  /(?:各|内设|牵头)(?:股室|科室|处室)|党组|党工委|局务会|常务会|办公会|政府信息公开领导小组/u;

/** What a text says of the agency that it is of. */
export interface SelfDescription {
  /** The kinds that it calls its own agency by. */
  readonly kinds: ReadonlySet<string>;
  /** The first way in which it calls itself an office, apart from 我市 and 我县, which every agency there says. */
  readonly office: string | null;
  /** Whether it calls itself a firm, a school or a centre. */
  readonly isBody: boolean;
  readonly hasTerritory: boolean;
  /** Whether an agency speaks at all. */
  readonly isAgency: boolean;
}

/** How a text speaks of itself. */
export function describeSelf(text: string): SelfDescription {
  const kinds = ownKinds(text);
  const hasTerritory = OWN_TERRITORY.test(text);
  const office = ownOffice(text);
  return {
    kinds,
    office,
    isBody: OWN_BODY.test(text) || (office === null && isBareBody(text)),
    hasTerritory,
    isAgency: kinds.size > 0 || hasTerritory || OFFICE_LIFE.test(text),
  };
}

function isBareBody(text: string): boolean {
  return (text.match(BARE_BODY)?.length ?? 0) >= LEAST_BARE;
}

function ownOffice(text: string): string | null {
  const own = Array.from(text.matchAll(OWN_KIND)).find(
    ({ groups }) => !NOT_OF_OFFICES.has(groups?.["kind"] ?? ""),
  );
  return own?.[0] ?? null;
}

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
