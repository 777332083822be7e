/** What REPORT-FORMAT names and the generated pages cannot show, with the reason. */
export const notMade: readonly (readonly [item: string, reason: string])[] = [
  [
    "2.3 provincial annexes as data",
    "no key of the codebook; a control: no national number is read",
  ],
  [
    "2.4 counts split with no sum of them",
    "three columns and no total: which is meant, nobody can say",
  ],
  ["2.5.2 labels of a whole group lost", "values alone; only the sequence rule could place them"],
  ["2.6 section six fee sentence", "prose: read as a figure, measured by the prose tests"],
  ["2.8 P5 tables in attachments", "nothing on the page; tables as images are a control"],
  ["2.8 P7 innerText without separators", "a control: null or right, never wrong"],
  ["3.2 AP-CARRY, 3.4 AD-B2 and AD-C1", "across years: need a corpus, not a page"],
  ["4.6 several reports on one page", "each generated page holds one report"],
  ["7.3 insertions and hidden text in cells", "the cleaning suite infects pages"],
];
