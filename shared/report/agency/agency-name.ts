export { agencyName, levelOfName, typeOfAgency } from "../../places/agency-name.ts";
