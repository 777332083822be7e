import { LineCounter, isNode, parseDocument } from "yaml";
import { messageOf, UsageError } from "../errors.ts";

/** A YAML file as it was written. */
interface ParsedYaml {
  readonly value: unknown;
  /** The line of a site, counted from 0, in the list `sites`. */
  lineOf(site: number): number;
}

/** Parses one YAML document, whose merge keys (`<<: *common`) are filled in. Throws UsageError. */
export function parseYaml(yaml: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, merge: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new UsageError(
      error.code === "MULTIPLE_DOCS"
        ? `line ${line}: a second document begins here; leave --- out, and put all sites into one list`
        : error.message.trimEnd().replaceAll("\n", "\n  "),
    );
  }
  try {
    const value: unknown = document.toJS();
    return {
      value,
      lineOf(site) {
        const node = document.getIn(["sites", site], true);
        return lines.linePos((isNode(node) ? node.range?.[0] : null) ?? 0).line;
      },
    };
  } catch (problem) {
    throw new UsageError(messageOf(problem), { cause: problem });
  }
}
