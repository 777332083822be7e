import { describe, expect, test } from "vitest";
import type { Fetched } from "../../../crawler/fetch/raw-response.ts";
import { askedRest, openRests } from "../../../crawler/fetch/retry-after.ts";

function rest(headers: Readonly<Record<string, string>>): number {
  return askedRest({ headers: Object.entries(headers) });
}

describe("askedRest", () => {
  test("is in seconds, or until a date", () => {
    expect(rest({ "Retry-After": "7" })).toBe(7_000);
    expect(rest({ "retry-after": new Date(Date.now() + 20_000).toUTCString() })).toBeGreaterThan(
      15_000,
    );
  });

  test.each([
    ["120s", 120],
    ["90 seconds", 90],
    ["3600.0", 3_600],
    ["0.5", 0.5],
    ["5 minutes", 300],
    ["2m", 120],
    ["10 Mins", 600],
    ["1 hour", 3_600],
    ["2 days", 172_800],
  ])("%s is read as it is meant", (value, seconds) => {
    expect(rest({ "Retry-After": value })).toBe(seconds * 1_000);
  });

  test("a date that begins with a number is a date", () => {
    const date = "Wed, 06 Mar 2024 03:00:00 GMT";
    expect(rest({ Date: date, "Retry-After": "06 Mar 2024 03:00:30 GMT" })).toBe(30_000);
    expect(rest({ Date: date, "Retry-After": "2024-03-06T03:00:30Z" })).toBe(30_000);
  });

  test("a date is one of the server's own clock, which may be a day behind", () => {
    const date = "Wed, 06 Mar 2024 03:00:00 GMT";
    expect(rest({ Date: date, "Retry-After": "Wed, 06 Mar 2024 03:00:30 GMT" })).toBe(30_000);
  });

  test.each(["9".repeat(30), "99999999", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "%s is no more than a timer can wait",
    (value) => {
      expect(rest({ "Retry-After": value })).toBeLessThan(2 ** 31);
    },
  );

  test.each(["", "-5", "soon", "Wed, 06 Mar 2024 03:00:30 GMT"])("%j asks for nothing", (value) => {
    expect(rest({ "Retry-After": value })).toBe(0);
  });
});

function answer(status: number, seconds: string): Fetched {
  const bytes = new Uint8Array();
  const headers = [["Retry-After", seconds]] as const;
  const of = { url: "http://a/", retrievedAt: "", status, statusText: "", headers };
  return { kind: "response", response: { ...of, body: bytes, bytes } };
}

describe("openRests", () => {
  test("knows what was asked for earlier, notes what is asked for now, and forgets no longer rest", () => {
    const noted: string[] = [];
    const until = Date.now() + 3_600_000;
    const rests = openRests({
      restingHosts: () => new Map([["a.example", until]]),
      noteRest: (host) => void noted.push(host),
    });
    expect(rests.due.get("a.example")).toBe(until);
    expect(rests.note("a.example", answer(503, "60"))).toBe(60_000);
    expect(rests.due.get("a.example")).toBe(until);
    rests.note("b.example:8080", answer(429, "60"));
    expect(rests.due.get("b.example:8080")).toBeGreaterThan(Date.now() + 50_000);
    rests.note("c.example", answer(200, "60"));
    expect(rests.due.has("c.example")).toBe(false);
    expect(noted).toEqual(["b.example:8080"]);
  });
});
