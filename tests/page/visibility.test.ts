import { expect, test } from "vitest";
import { parseHtml } from "../../shared/page/parse-html.ts";
import { hiddenBy } from "../../shared/page/visibility.ts";
import { elementsOf } from "../../shared/page/walk.ts";

function judge(markup: string): string | null {
  const element = elementsOf(parseHtml(`<body>${markup}</body>`)).find(
    ({ name }) => !["html", "head", "body"].includes(name),
  );
  if (element === undefined) throw new Error(`no element in ${markup}`);
  return hiddenBy(element);
}

test.each([
  ["<div hidden>", "hidden-attribute"],
  ['<div style="DISPLAY : none !important">', "display-none"],
  ['<div style="visibility:hidden">', "visibility"],
  ['<div style="opacity:0">', "opacity"],
  ['<div style="font-size:1px">', "tiny-font"],
  ['<div style="position:absolute;left:-9999px">', "off-screen"],
  ['<div style="text-indent:-9999em">', "off-screen"],
  ['<div style="height:0;overflow:hidden">', "zero-size"],
  ['<marquee width="1" height="1">', "zero-size"],
  ['<div style="clip:rect(0,0,0,0)">', "clip"],
])("%s hides", (markup, way) => {
  expect(judge(markup)).toBe(way);
});

test.each([
  '<div style="display:none;display:block">',
  '<div style="opacity:0.9">',
  '<div style="font-size:12px">',
  '<div style="left:-9999px">',
  '<p style="text-indent:2em">',
  '<p style="text-indent:-2em">',
  '<div style="height:1px">',
  '<div style="overflow:hidden;height:100px">',
  '<div aria-hidden="true">',
  '<div data-nianbao-hidden="computed">',
])("%s does not", (markup) => {
  expect(judge(markup)).toBeNull();
});
