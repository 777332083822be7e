import type { ReportLook } from "./report.ts";

/** Pasted from a word processor, whose marks nobody took out. */
export const WORD_LOOK: ReportLook = {
  table: {
    open: '<table class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" style="width:487.0pt;border-collapse:collapse;">',
    cell: (text) =>
      `<p class="MsoNormal" align="center" style="text-align:center;"><span style="font-size:9.0pt;font-family:宋体;">${text}<o:p></o:p></span></p>`,
  },
  heading: (text) =>
    `<p class="MsoNormal" style="text-indent:32.0pt;"><b><span style="font-size:16.0pt;font-family:黑体;">${text}</span></b></p>`,
  paragraph: (text) =>
    `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt;"><span style="font-size:16.0pt;font-family:仿宋_GB2312;">${text}</span></p>`,
};

/** Made with the editor of the content system. */
export const EDITOR_LOOK: ReportLook = {
  table: {
    open: '<table style="width: 100%; border-collapse: collapse; text-align: center;" border="1">',
    cell: (text) => `<span style="font-size: 14px;">${text}</span>`,
  },
  heading: (text) =>
    `<p style="text-indent: 2em;"><strong style="font-size: 18px;">${text}</strong></p>`,
  paragraph: (text) =>
    `<p style="text-indent: 2em; text-align: justify;"><span style="font-size: 16px;">${text}</span></p>`,
};
