import { expect, test } from "vitest";
import { UnreadableCaptureError } from "../../shared/errors.ts";
import { detectMediaType } from "../../shared/page/detect-media-type.ts";
import { captureOf } from "../support/capture.ts";

test.each([
  ["a declared page", "年报", "text/html; charset=utf-8", "text/html"],
  ["a declared text", "<p>年报</p>", "text/plain", "text/plain"],
  ["an undeclared page", "\n<!DOCTYPE html><p>年报", null, "text/html"],
  ["an undeclared text", "年报: a<b 时", null, "text/plain"],
  ["a page served as octet-stream", "<html><body>年报", "application/octet-stream", "text/html"],
])("%s", (_name, content, contentType, mediaType) => {
  expect(detectMediaType(captureOf(content, { contentType }))).toBe(mediaType);
});

test.each([
  ["empty", new Uint8Array(), /empty/u],
  ["PDF", Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]), /PDF/u],
  ["binary", Uint8Array.from([1, 0, 0, 2, 0, 9, 0, 0, 7, 1, 2, 0]), /binary/u],
])("%s is unreadable and says why", (_name, bytes, message) => {
  expect(() => detectMediaType(captureOf(bytes))).toThrow(message);
  expect(() => detectMediaType(captureOf(bytes))).toThrow(UnreadableCaptureError);
});
