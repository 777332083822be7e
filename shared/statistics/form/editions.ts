import { edition2014 } from "./edition-2014.ts";
import { edition2019 } from "./edition-2019.ts";
import { edition2021 } from "./edition-2021.ts";
import type { FormEdition } from "./form.ts";

/** Every edition of the national form, oldest first. The years before 2014 had none. */
export const editions: readonly FormEdition[] = [edition2014, edition2019, edition2021];
