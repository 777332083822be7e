import { edition2008 } from "./edition-2008.ts";
import { edition2014 } from "./edition-2014.ts";
import { edition2019 } from "./edition-2019.ts";
import { edition2021 } from "./edition-2021.ts";
import type { FormEdition } from "./form.ts";

/** Every edition of the form, oldest first. Before 2014 there were annexes of provinces alone. */
export const editions: readonly FormEdition[] = [
  edition2008,
  edition2014,
  edition2019,
  edition2021,
];
