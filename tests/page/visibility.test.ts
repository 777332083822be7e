import { describe, expect, test } from "vitest";
import { openPage } from "../../shared/page/open-page.ts";
import { describeHiding, findHidden, type Hiding } from "../../shared/page/visibility.ts";
import { elementsOf } from "../../shared/page/walk.ts";
import { captureOf } from "../support/capture.ts";

interface Sheets {
  readonly style?: string;
  readonly linked?: ReadonlyMap<string, string>;
  readonly head?: string;
}

/** How the element with id `x` is hidden. */
function hidingOf(body: string, { style = "", linked, head = "" }: Sheets = {}): Hiding | null {
  return find(body, { style, head, ...(linked === undefined ? {} : { linked }) }).hiding;
}

function find(body: string, { style = "", linked, head = "" }: Sheets) {
  const html = `<!DOCTYPE html><html><head>${head}<style>${style}</style></head><body>${body}</body></html>`;
  const capture = { ...captureOf(html), url: "https://www.linhe.gov.cn/xxgk/a/index.html" };
  const page = openPage(linked === undefined ? capture : { ...capture, stylesheets: linked });
  const element = elementsOf(page.document).find(({ attribs }) => attribs["id"] === "x");
  if (element === undefined) throw new Error(`no #x in ${body}`);
  const hiding = findHidden(page).get(element) ?? null;
  return { hiding, evidence: hiding === null ? "" : describeHiding(element, hiding) };
}

describe("inline styles and attributes", () => {
  test.each([
    ["<div id=x hidden>", "hidden-attribute"],
    ["<dialog id=x>", "closed-dialog"],
    ["<noframes id=x>", "unrendered-element"],
    ['<marquee id=x width="1" height="1">', "zero-size"],
    ['<div id=x style="DISPLAY : none !important">', "display-none"],
    ['<div id=x style="d\\69splay: n/**/one">', null],
    ['<div id=x style="d\\69 splay: none/* */">', "display-none"],
    ['<div id=x style="content-visibility:hidden">', "display-none"],
    ['<div id=x style="visibility:hidden">', "visibility"],
    ['<tr><td><p id=x style="visibility:collapse">', "visibility"],
    ['<div id=x style="opacity:0">', "opacity"],
    ['<div id=x style="opacity:0%">', "opacity"],
    ['<div id=x style="filter:blur(2px) opacity(0)">', "opacity"],
    ['<div id=x style="font-size:1px">', "tiny-font"],
    ['<div id=x style="font:0/0 a">', "tiny-font"],
    ['<div id=x style="position:absolute;left:-9999px">', "off-screen"],
    ['<div id=x style="position:fixed;top:-3000pt">', "off-screen"],
    ['<div id=x style="position:absolute;right:-9999px">', "off-screen"],
    ['<div id=x style="position:absolute;inset:-9999px auto auto 0">', "off-screen"],
    ['<div id=x style="position:relative;left:-100em">', "off-screen"],
    ['<div id=x style="position:absolute;left:100000px">', "off-screen"],
    ['<div id=x style="margin-left:-9999px">', "off-screen"],
    ['<div id=x style="margin:-9999px 0 0">', "off-screen"],
    ['<div id=x style="transform:translateX(-9999px)">', "off-screen"],
    ['<div id=x style="-webkit-transform:translate3d(0,-9999px,0)">', "off-screen"],
    ['<div id=x style="translate:-9999px 0">', "off-screen"],
    ['<div id=x style="text-indent:-9999em">', "off-screen"],
    ['<div id=x style="transform:scale(0)">', "zero-size"],
    ['<div id=x style="transform:rotateY(90deg)">', "zero-size"],
    ['<div id=x style="scale:0">', "zero-size"],
    ['<div id=x style="height:0;overflow:hidden">', "zero-size"],
    ['<div id=x style="max-height:1px;overflow-y:hidden">', "zero-size"],
    ['<span id=x style="display:inline-block;width:0;overflow:hidden">', "zero-size"],
    ['<div id=x style="line-height:0;overflow:hidden">', "zero-size"],
    ['<div id=x style="position:absolute;clip:rect(0,0,0,0)">', "clip"],
    ['<div id=x style="position:absolute;clip:rect(1px 1px 1px 1px)">', "clip"],
    ['<div id=x style="clip-path:inset(50%)">', "clip"],
    ['<div id=x style="clip-path:circle(0 at 50% 50%)">', "clip"],
    ['<div id=x style="clip-path:polygon(0 0,0 0,0 0)">', "clip"],
    ['<div id=x style="color:#fff">', "same-colour"],
    ['<div id=x style="color:#FEFEFE">', "same-colour"],
    ['<div id=x style="color:rgb(100% 100% 100% / 0.9)">', "same-colour"],
    ['<div id=x style="color:hsl(0,0%,99%)">', "same-colour"],
    ['<div id=x style="color:transparent">', "same-colour"],
    ['<div style="background:#123456"><p><b id=x style="color:rgb(18,52,86)">', "same-colour"],
    ['<table bgcolor=navy><tr><td><font id=x color="000080">', "same-colour"],
    ["<font id=x color=white>", "same-colour"],
    ['<div style="background:#fff"><div id=x style="position:absolute;z-index:-1">', "behind"],
  ])("%s", (markup, way) => {
    expect(hidingOf(markup)?.way ?? null).toBe(way);
  });

  test.each([
    '<div id=x style="display:none;display:block">',
    '<div id=x style="display:nonsense">',
    '<div id=x hidden="until-found">',
    "<dialog id=x open>",
    "<details><p id=x>",
    '<div id=x style="opacity:0.9">',
    '<div id=x style="opacity:0;transition:opacity 1s">',
    '<div id=x style="animation:fade 1s;opacity:0">',
    '<div id=x style="filter:alpha(opacity=0)">',
    '<div id=x style="font-size:12px">',
    '<div id=x style="font-size:calc(0px + 1em)">',
    '<div style="font-size:0"><p id=x style="font-size:14px">',
    '<div style="font-size:0"><font id=x size=3>',
    '<div style="visibility:hidden"><p id=x style="visibility:visible">',
    '<div id=x style="left:-9999px">',
    '<div id=x style="position:absolute;left:50%;margin-left:-600px">',
    '<div id=x style="position:absolute;left:-500px;width:2000px">',
    '<div id=x style="float:left;width:200px;margin-left:-100%">',
    '<div id=x style="transform:translate(-50%,-50%)">',
    '<p id=x style="text-indent:2em">',
    '<p id=x style="text-indent:-2em">',
    '<div id=x style="height:1px">',
    '<div id=x style="overflow:hidden;height:100px">',
    '<div id=x style="overflow:hidden;height:0;min-height:20px">',
    '<span id=x style="width:0;overflow:hidden">',
    '<div style="line-height:0;overflow:hidden"><p id=x style="line-height:1.5">',
    '<p style="line-height:0"><b id=x style="overflow:hidden">',
    '<div id=x style="clip:rect(0,0,0,0)">',
    '<div id=x style="position:absolute;clip:rect(0,auto,auto,0)">',
    '<div id=x style="clip-path:inset(10%)">',
    '<div id=x aria-hidden="true">',
    '<div id=x data-nianbao-hidden="computed">',
    '<div id=x style="color:#ddd">',
    '<div style="background:url(a.png)"><p id=x style="color:#fff">',
    '<div style="background:linear-gradient(red,blue)"><p id=x style="color:#fff">',
    '<div style="background:#036"><p id=x style="color:#fff">',
    "<table background=a.gif><tr><td id=x><font color=white>",
    '<div style="color:#fff"><a id=x href="/">',
    '<div id=x style="color:transparent;text-shadow:0 0 1px #000">',
    '<div id=x style="background-image:none;-webkit-background-clip:text;color:transparent">',
    '<div id=x style="position:absolute;z-index:-1">',
    '<div style="background:#fff;position:relative;z-index:0"><p id=x style="position:absolute;z-index:-1">',
  ])("%s is seen", (markup) => {
    expect(hidingOf(markup)).toBeNull();
  });
});

describe("style sheets", () => {
  test.each([
    ["a class", ".a{display:none}", '<p id=x class="b a">', "display-none"],
    ["an id", "#x{visibility:hidden}", "<p id=x>", "visibility"],
    ["a name in capitals", "P.a{display:none}", "<p id=x class=a>", "display-none"],
    ["a child", ".a > p{display:none}", "<div class=a><p id=x>", "display-none"],
    ["no child", ".a > p{display:none}", "<div class=a><div><p id=x>", null],
    ["a descendant", ".a p{display:none}", "<div class=a><div><p id=x>", "display-none"],
    ["a neighbour", "h1 + p{display:none}", "<h1>a</h1> <p id=x>", "display-none"],
    ["no neighbour", "h1 + p{display:none}", "<h1>a</h1><hr><p id=x>", null],
    ["a later sibling", "h1 ~ p{display:none}", "<h1>a</h1><hr><p id=x>", "display-none"],
    ["an attribute", "[data-a^='b']{display:none}", "<p id=x data-a=bc>", "display-none"],
    ["a place", "p:nth-child(2n){display:none}", "<p>a</p><p id=x>", "display-none"],
    ["not", "p:not(.b){display:none}", "<p id=x class=a>", "display-none"],
    ["is", ":is(.a,.b) p{display:none}", "<div class=b><p id=x>", "display-none"],
    ["an escape", ".\\31 a{display:none}", "<p id=x class=1a>", "display-none"],
    ["a nested rule", ".a{& p{display:none}}", "<div class=a><p id=x>", "display-none"],
    ["media", "@media screen and (min-width:800px){#x{display:none}}", "<p id=x>", "display-none"],
    ["supports", "@supports (display:grid){#x{display:none}}", "<p id=x>", "display-none"],
    ["specificity", "#x{display:block}.a{display:none}", "<p id=x class=a>", null],
    ["order", ".a{display:none}.b{display:block}", '<p id=x class="b a">', null],
    [
      "importance",
      ".a{display:none!important}#x{display:block}",
      "<p id=x class=a>",
      "display-none",
    ],
    ["the style attribute", "#x{display:none}", '<p id=x style="display:block">', null],
    [
      "importance over it",
      "p{display:none!important}",
      '<p id=x style="display:block">',
      "display-none",
    ],
    ["attributes below it", "p{display:block}", "<p id=x hidden>", null],
    [
      "parts from two rules",
      ".a{position:absolute}.b{left:-999em}",
      '<p id=x class="a b">',
      "off-screen",
    ],
    ["a brace in a string", '.a:before{content:"}"}#x{display:none}', "<p id=x>", "display-none"],
    ["a broken rule before", "a{{}}#x{display:none}", "<p id=x>", "display-none"],
    ["old comment marks", "<!-- #x{display:none} -->", "<p id=x>", "display-none"],
    ["a calculation of one length", "#x{font-size:calc( 0px )}", "<p id=x>", "tiny-font"],
    ["all at once", "#x{display:none}#x{all:initial}", "<p id=x>", null],
    [
      "a nested list",
      ".a{b, .c > p{display:none}}",
      "<i class=a><div class=c><p id=x>",
      "display-none",
    ],
    ["a brace too many", "a{}}#x{display:none}", "<p id=x>", null],
    ["a pseudo-element in the middle", "#x, a::before b{display:none}", "<p id=x>", null],
    ["a hack for old browsers", "#x{*display:none}", "<p id=x>", null],
    ["print", "@media print{#x{display:none}}", "<p id=x>", null],
    ["a telephone", "@media (max-width:768px){#x{display:none}}", "<p id=x>", null],
    ["not supported", "@supports not (display:grid){#x{display:none}}", "<p id=x>", null],
    ["hover", "#x:hover{display:none}", "<p id=x>", null],
    ["before", "#x::before{display:none}", "<p id=x>", null],
    ["key frames", "@keyframes a{from{opacity:0}}", "<p id=x>", null],
    ["what is not looked at", "p:nth-of-type(1){display:none}", "<p id=x>", null],
    ["what may undo it", "#x{display:none}p:has(b)#x{display:block}", "<p id=x>", null],
    ["an invalid list", "#x, a..b{display:none}", "<p id=x>", null],
    ["a variable", "#x{display:var(--a)}", "<p id=x>", null],
  ])("%s", (_, style, markup, way) => {
    expect(hidingOf(markup, { style })?.way ?? null).toBe(way);
  });

  test("linked sheets that came with the page are read, relative to its address", () => {
    const linked = new Map([["https://www.linhe.gov.cn/css/a.css", "#x{display:none}"]]);
    const head = '<link rel="stylesheet" href="/css/a.css#b">';
    const { hiding, evidence } = find("<p id=x>", { linked, head });
    expect(hiding?.way).toBe("display-none");
    expect(evidence).toBe("<p> is not shown to a reader: #x{display:none} in /css/a.css#b");
    const base = '<base href="https://www.linhe.gov.cn/css/"><link rel="stylesheet" href="a.css">';
    expect(hidingOf("<p id=x>", { linked, head: base })?.way).toBe("display-none");
    const printed = '<link rel="stylesheet" media="print" href="/css/a.css">';
    expect(hidingOf("<p id=x>", { linked, head: printed })).toBeNull();
    const alternate = '<link rel="alternate stylesheet" href="/css/a.css">';
    expect(hidingOf("<p id=x>", { linked, head: alternate })).toBeNull();
  });

  test("a colour proves nothing while a sheet is missing that may set the background", () => {
    const head = '<link rel="stylesheet" href="/css/missing.css">';
    expect(hidingOf('<p id=x style="color:#fff">', { head })).toBeNull();
    const own = '<p id=x style="color:#fff;background:#fff">';
    expect(hidingOf(own, { head })?.way).toBe("same-colour");
  });

  test("the case of a class counts, except in a page without a doctype", () => {
    const html = '<style>.Spam{display:none}</style><p id=x class="sPAM">';
    expect(findHidden(openPage(captureOf(`<!DOCTYPE html>${html}`))).size).toBe(0);
    expect(findHidden(openPage(captureOf(html))).size).toBe(1);
  });
});

describe("scripts that hide a block as soon as they are read", () => {
  test.each([
    ['document.getElementById("x").style.display="none";', "display-none"],
    ["document.getElementById('x').style.visibility = 'hidden'", "visibility"],
    ['document["getElementById"]("x")["style"]["textIndent"]="-9999px"', "off-screen"],
    ['document.write("<style>#x{display:none}<\\/style>")', "display-none"],
    ['document.getElementById("y").style.display="none";', null],
    ['function tab(){document.getElementById("x").style.display="none"}', null],
    ['if(a)document.getElementById("x").style.display="none"', null],
    ['document.getElementById(name).style.display="none"', null],
    ['document.getElementById("x{}").style.display="none"', null],
  ])("%s", (script, way) => {
    const { hiding, evidence } = find(`<div id=x>a</div><script>${script}</script>`, {});
    expect(hiding?.way ?? null).toBe(way);
    expect(evidence.includes("a script")).toBe(way !== null);
  });
});

test("the evidence names each declaration and where it is written", () => {
  const { evidence } = find('<p id=x class=a style="left:-9999px">', {
    style: ".a{position:absolute;color:red}",
  });
  expect(evidence).toBe(
    '<p> is not shown to a reader: .a{position:absolute} in <style> and style="left:-9999px"',
  );
  expect(find("<p id=x hidden>", {}).evidence).toBe(
    "<p> is not shown to a reader: display:none by hidden",
  );
});
