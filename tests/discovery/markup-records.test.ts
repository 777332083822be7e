import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { recordsIn } from "../../shared/discovery/markup-records.ts";

const records = (markup: string) => recordsIn(markup).map((record) => Object.fromEntries(record));

describe("recordsIn", () => {
  test("gives the elements that hold values", () => {
    const markup = `<rss:channel><title>年报</title><item id="7"><dc:Title>a &#x5e74;&amp;</dc:Title>
      <url><![CDATA[/a?b&c]]></url><empty/></item><!-- <item> --></rss:channel>`;
    expect(records(markup)).toEqual([{ id: "7", title: "a 年&", url: "/a?b&c" }]);
  });

  test("ends what was never ended, and what never began", () => {
    expect(records("</x><item><title>年报<url>/a</item></y>")).toEqual([]);
    expect(records("<item><a>1</a><b>2</item>")).toEqual([{ a: "1", b: "2" }]);
  });

  test("reads hostile markup in linear time and never throws", () => {
    for (const part of [
      "<",
      "<a",
      "<a>",
      "<![CDATA[",
      "<!--",
      "</a>",
      '<a b="',
      "&#99999999;",
      "<a b='c' ",
    ])
      expect(recordsIn(part.repeat(200_000)).length).toBeLessThanOrEqual(2_100);
    assert(property(string({ maxLength: 300 }), (text) => void recordsIn(`<a>${text}</a>`)));
  });
});
