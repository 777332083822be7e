import { COLOUR_NAMES } from "./colour-names.ts";

/** Red, green and blue are 0…255, alpha is 0…1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/** No eye tells two colours apart whose channels differ by less; the palest grey of real text differs by 50. */
const JUST_NOTICEABLE = 16;

/** A CSS colour in lower case; null for what is none, or is known to the browser alone (`canvastext`). */
export function parseColour(value: string): Colour | null {
  if (value === "transparent") return TRANSPARENT;
  const named = COLOUR_NAMES.get(value);
  if (named !== undefined) return fromHex(named);
  if (value.startsWith("#")) return fromHex(value.slice(1));
  const call = /^(rgb|hsl)a?\(([^()]{1,80})\)$/u.exec(value);
  if (call === null) return null;
  const parts = (call[2] ?? "").split(/[\s,/]+/u).filter((part) => part !== "");
  return call[1] === "rgb" ? fromRgb(parts) : fromHsl(parts);
}

/**
 * A colour as the attributes `color`, `bgcolor` and `text` give it, where `ffffff` and `#ffffff` are the same
 * (HTML Standard 2.3.6, rules for parsing a legacy colour value, without the cases nobody writes).
 */
export function parseLegacyColour(attribute: string): Colour | null {
  const value = attribute.trim().toLowerCase().slice(0, 128);
  const colour = parseColour(value);
  if (colour !== null || value === "") return colour;
  const digits = value.replace(/^#/u, "").replace(/[^0-9a-f]/gu, "0");
  const third = Math.ceil(digits.length / 3);
  const padded = digits.padEnd(third * 3, "0");
  const channels = [0, 1, 2].map((i) => padded.slice(i * third, (i + 1) * third).slice(-8));
  return fromHex(channels.map((channel) => channel.slice(0, 2).padStart(2, "0")).join(""));
}

/** What is seen where a colour lies over an opaque one. */
export function laidOver(top: Colour, under: Colour): Colour {
  const mix = (a: number, b: number): number => a * top.alpha + b * (1 - top.alpha);
  return {
    red: mix(top.red, under.red),
    green: mix(top.green, under.green),
    blue: mix(top.blue, under.blue),
    alpha: 1,
  };
}

/** Whether text of a colour cannot be made out on a background. */
export function isLostOn(text: Colour, background: Colour): boolean {
  const seen = laidOver(text, background);
  return (["red", "green", "blue"] as const).every(
    (channel) => Math.abs(seen[channel] - background[channel]) < JUST_NOTICEABLE,
  );
}

function fromHex(digits: string): Colour | null {
  if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/u.test(digits)) return null;
  const width = digits.length < 6 ? 1 : 2;
  const channel = (i: number): number => {
    const part = digits.slice(i * width, (i + 1) * width);
    return part === "" ? 255 : Number.parseInt(part.padStart(2, part), 16);
  };
  return { red: channel(0), green: channel(1), blue: channel(2), alpha: channel(3) / 255 };
}

function fromRgb(parts: readonly string[]): Colour | null {
  const [red, green, blue] = parts.map((part) => numberOf(part, 255));
  return build(red, green, blue, parts[3]);
}

function fromHsl([
  hue = "",
  saturation = "",
  lightness = "",
  alpha,
]: readonly string[]): Colour | null {
  const turn = numberOf(hue.replace(/deg$/u, ""), 360) / 30;
  const [s, l] = [numberOf(saturation, 1), numberOf(lightness, 1)];
  const reach = s * Math.min(l, 1 - l);
  const [red, green, blue] = [0, 8, 4].map((shift) => {
    const k = (((shift + turn) % 12) + 12) % 12;
    return (l - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))) * 255;
  });
  return build(red, green, blue, alpha);
}

function build(
  red: number | undefined,
  green: number | undefined,
  blue: number | undefined,
  alphaPart: string | undefined,
): Colour | null {
  const alpha = alphaPart === undefined ? 1 : numberOf(alphaPart, 1);
  if (red === undefined || green === undefined || blue === undefined) return null;
  const colour = { red, green, blue, alpha };
  return Object.values(colour).some(Number.isNaN) ? null : colour;
}

function numberOf(part: string, whole: number): number {
  const digits = /^([+-]?\d{0,9}(?:\.\d{1,9})?)(%?)$/u.exec(part);
  if (digits === null || digits[1] === "") return Number.NaN;
  return Number(digits[1]) * (digits[2] === "%" ? whole / 100 : 1);
}
