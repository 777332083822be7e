import { Converter } from "opencc-js/t2cn";

/** Traditional to simplified characters, in context; built once, since its dictionaries take tens of milliseconds. */
export const toMainland: (text: string) => string = Converter({ from: "t", to: "cn" });
