import type { Frame, Skin } from "../../score/discovery/pack.ts";

/** Menus of a portal's template, each with so many entries. */
const MENUS = ["走进我县", "新闻中心", "政务服务", "互动交流", "专题专栏", "数据开放"] as const;
const ENTRIES_PER_MENU = 12;
const FRIENDLY_LINKS = 60;
const STYLE_RULES = 70;
const SCRIPT_LINES = 80;

const STYLE = `<style type="text/css">\n${Array.from(
  { length: STYLE_RULES },
  (_, n) => `.mod-${n} .tit a:hover{color:#c0${n % 10};background:url(/img/b${n}.png) no-repeat}`,
).join("\n")}\n</style>`;

const SCRIPT = `<script type="text/javascript">\n${Array.from(
  { length: SCRIPT_LINES },
  (_, n) => `$("#slide${n}").hover(function(){$(this).find(".sub").stop().slideToggle(${n});});`,
).join("\n")}\n</script>`;

const MEGA_MENU = `<div class="nav-all">${MENUS.map(
  (menu, m) =>
    `<dl class="mod-${m}"><dt><a href="http://www.province-${m}.gov.cn/">${menu}</a></dt>${Array.from(
      { length: ENTRIES_PER_MENU },
      (_, n) =>
        `<dd><a href="http://www.province-${m}.gov.cn/c${n}/" target="_blank" title="${menu}第${n}栏">${menu}第${n}栏</a></dd>`,
    ).join("")}</dl>`,
).join("\n")}</div>`;

const FRIENDS = `<div class="yqlj"><p>友情链接</p>${Array.from(
  { length: FRIENDLY_LINKS },
  (_, n) => `<a href="http://www.friend-${n}.gov.cn/" target="_blank">友好单位第${n}网</a>`,
).join("\n")}</div>`;

/**
 * A skin with what a real portal's template puts around every page: style rules, scripts, menus that
 * lead to other portals and friendly links, which make a page of 4 KB one of 25.
 */
export function furnished(skin: Skin): Skin {
  const frame = (page: Frame): string =>
    skin
      .frame(page)
      .replace("</head>", () => `${STYLE}${SCRIPT}</head>`)
      .replace("<body>", () => `<body>${MEGA_MENU}`)
      .replace("</body>", () => `${FRIENDS}</body>`);
  return { ...skin, frame };
}
