export { agencyName, levelOfName, nameOfAnyKind, typeOfAgency } from "../../places/agency-name.ts";
