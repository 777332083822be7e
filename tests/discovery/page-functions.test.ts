import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOpened, pageFunctions } from "../../shared/discovery/page-functions.ts";

const opened = (handler: string, script = "", chosen: string | null = null) =>
  addressOpened(handler, pageFunctions(script), chosen);

describe("a function of the page", () => {
  test.each([
    ["show(7)", 'function show(id){ window.open("view.jsp?id=" + id, "_blank", "width=" + 9); }'],
    ["return show('7')", "var show = function (id) { location.href = 'view.jsp?id='+id; }"],
    [
      "show(this, 'x', 7);",
      'function show(a, b, c) { var u = "view.jsp?id=" + c; window.open(u) }',
    ],
    [
      "show(7)",
      "function hide(id) { f('/hide/' + id) }\nfunction show(id) { parent.main.location = 'view.jsp?id=' + id }",
    ],
  ])("%s opens what it is passed", (handler, script) => {
    expect(opened(handler, script)).toBe("view.jsp?id=7");
  });

  test.each([
    ["tab(1)", 'var files = ["gk_0.html", "gk_1.html"];'],
    ["javascript:tab('1');", "files=new Array('gk_0.html','gk_1.html')"],
  ])("%s opens one of a list by its number", (handler, list) => {
    const script = `${list} function tab(n) { document.getElementById("f").src = files[n]; }`;
    expect(opened(handler, script)).toBe("gk_1.html");
  });

  test.each(["tab(2)", "tab(-1)", "tab('a')", "tab(this)", "tab('length')", "tab()"])(
    "%s opens nothing of a list without such a number",
    (handler) => {
      const script = 'var files = ["a.html", "b.html"]; function tab(n) { f.src = files[n]; }';
      expect(opened(handler, script)).toBeNull();
    },
  );

  test("adds up several texts and parameters", () => {
    const script = "function go(y, n) { self.location.href = '/nb/' + y + '/t' + n + '.html'; }";
    expect(opened("go('2016', 31)", script)).toBe("/nb/2016/t31.html");
  });

  test.each([
    [
      "words that a visitor writes",
      "function show(id) { location.href = 's.jsp?q=' + encodeURIComponent(id) }",
    ],
    [
      "what is read elsewhere",
      "function show(id) { location.href = 'a.jsp?id=' + id + '&k=' + key }",
    ],
    [
      "what wants to be confirmed",
      "function show(id) { if (confirm('?')) location.href = 'del.jsp?id=' + id }",
    ],
    ["what leads nowhere", "function show(id) { $.post('/count.jsp?id=' + id) }"],
    ["what is no address", "function show(id) { location.hash = 'tab' + id }"],
    ["another function", "function other(id) { location.href = 'a.jsp?id=' + id }"],
  ])("gives nothing of %s", (_, script) => {
    expect(opened("show(7)", script)).toBeNull();
  });
});

describe("what is chosen from a list", () => {
  test.each([
    ["location.href='nb.asp?y='+this.value", ""],
    ["window.open('nb.asp?y=' + this.options[this.selectedIndex].value)", ""],
    ["go(this.value)", "function go(y) { location = 'nb.asp?y=' + y }"],
    ["go(this)", "function go(s) { location = 'nb.asp?y=' + s.options[s.selectedIndex].value }"],
    ["go(this)", "function go(s) { location = 'nb.asp?y=' + s.value }"],
  ])("is put into the address by %s", (handler, script) => {
    expect(opened(handler, script, "2016")).toBe("nb.asp?y=2016");
  });

  test("is not what another field holds", () => {
    expect(opened("location.href = 's.asp?q=' + document.all.q.value", "", "2016")).toBeNull();
  });
});

test("hostile scripts and handlers are read in linear time and never throw", () => {
  const parts = [
    '"a"+',
    "a+",
    "function f(a){open('/'+a)}",
    "'+",
    "f(",
    "function f(",
    "open(",
    "a=['b',",
    "a[b].src=",
    'x=["',
    "a[b",
  ];
  for (const part of parts) {
    const functions = pageFunctions(part.repeat(60_000));
    expect(functions.size).toBeLessThanOrEqual(200);
    for (let n = 0; n < 200; n += 1) addressOpened(part.repeat(1_000), functions);
  }
  assert(
    property(string({ maxLength: 200 }), string({ maxLength: 50 }), (body, passed) => {
      opened(`f(${passed})`, `function f(a) { open("/" + a + ${body}) }`);
    }),
  );
});
