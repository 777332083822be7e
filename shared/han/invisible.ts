/** Characters that take no room on the page: white space, controls, soft hyphens, joiners, direction marks. */
export const INVISIBLE =
  /[\p{White_Space}\p{Cc}\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
