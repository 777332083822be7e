// Entries of opencc-js that its own types leave out: one dictionary each, `傳統 传统` entries between bars.

declare module "opencc-js/dict/*" {
  const dictionary: string;
  export default dictionary;
}
