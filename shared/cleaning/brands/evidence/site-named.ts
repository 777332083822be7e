import { oncePer } from "../../../page/once-per.ts";
import type { PageLine, PageWords } from "../page-words.ts";
import type { Scorer } from "./evidence.ts";
import { isNameOfAgencyOrPlace } from "./name-grammar.ts";

/** Where a page says whose its site is, besides its text (REPORT-FORMAT 4.1, 7.7), over folded lines. */
const ROLES: readonly {
  readonly name: string;
  readonly says: (line: PageLine, form: string) => boolean;
}[] = [
  {
    name: "SiteName",
    says: ({ part, text }, form) => part === "label" && text === `网站名称:${form}`,
  },
  {
    name: "the end of the title",
    says: ({ part, text }, form) => part === "title" && endsWithPart(text, form),
  },
  { name: "the banner", says: ({ part, text }, form) => part === "image" && text === form },
  { name: "the foot", says: ({ text }, form) => isOwner(text, form) },
];

const EACH_ROLE = 0.5;
const LEAST_ROLES = 2;
/** What sites are called that are not called after a place: 首都之窗, 信用信息网. */
const SITE_NAME =
  /[网窗]$|政府|政务|信息|公开|门户|^(?:中国|智慧|数字|信用|印象|美丽)|(?:发布|之声)$/u;

/**
 * The whole name of the page's site in several of the places that say it, and none of a place or an agency, after which
 * every government's site is called (REPORT-FORMAT 7.2: the site's name is the first of the typical targets).
 */
export const siteNamed: Scorer = ({ form }, { words }) => {
  if (SITE_NAME.test(form) || isNameOfAgencyOrPlace(form)) return null;
  const roles = ROLES.filter(({ says }) => tellingLines(words).some((line) => says(line, form)));
  if (roles.length < LEAST_ROLES) return null;
  const named = roles.map(({ name }) => name).join(", ");
  return { weight: EACH_ROLE * roles.length, why: `the site is called so in ${named}` };
};

/** The lines in which any of the roles may be: a handful of a page's hundreds. */
const tellingLines = oncePer(({ lines }: PageWords) =>
  lines.filter(
    ({ part, text }) =>
      part === "label" || part === "title" || part === "image" || OWNER_WORD.test(text),
  ),
);

const OWNER_WORD = /主办|版权所有|网站名称/u;

/** Behind the separator between a title and its site's name. */
function endsWithPart(title: string, form: string): boolean {
  return title.endsWith(form) && /[-_|] ?$/u.test(title.slice(0, -form.length));
}

const OWNER_LABEL = /(?:主办|主办单位|版权所有|网站名称)[: ]*$/u;

function isOwner(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return (
    at >= 0 &&
    (OWNER_LABEL.test(text.slice(0, at)) || text.slice(at + form.length).startsWith("版权所有"))
  );
}
