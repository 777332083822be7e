/** The boundary to the stored JSON of a link's evidence, which only the frontier writes. */
export function evidenceIn(json: string): readonly string[] {
  const evidence: readonly string[] = JSON.parse(json);
  return evidence;
}
