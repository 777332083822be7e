import { decisiveName } from "./address-tokens.ts";
import type { AddressToken } from "./address-tokens.ts";
import { annualFamily, isArticleAddress } from "./families/families.ts";
import { MOST_ADDRESSES, remembered } from "../page/remembered.ts";

/** What an address says by itself, whoever leads to it. */
export interface AddressFacts {
  /** A file that is never a page. */
  readonly isOtherFile: boolean;
  readonly isArticle: boolean;
  /** The family in which it is a column of annual reports; null in none. */
  readonly annualFamily: string | null;
  /** The last name in it that CMS editors give to columns; null for none. */
  readonly name: AddressToken | null;
  /** The home page of its host. */
  readonly isHome: boolean;
}

const OTHER_FILE =
  /\.(?:jpe?g|png|gif|bmp|ico|svg|css|js|zip|rar|7z|exe|apk|mp[34]|avi|wmv|flv|swf)(?:\?.*)?$/iu;
const HOME_PATH = /^\/(?:(?:index|default)\.\w{2,6})?$/iu;

/** Looks at a canonical address. */
export const addressFacts: (url: string) => AddressFacts = remembered(factsOf, MOST_ADDRESSES);

function factsOf(url: string): AddressFacts {
  const { pathname, search } = new URL(url);
  return {
    isOtherFile: OTHER_FILE.test(url),
    isArticle: isArticleAddress(url),
    annualFamily: annualFamily(url)?.name ?? null,
    name: decisiveName(url),
    isHome: HOME_PATH.test(pathname) && search === "",
  };
}
