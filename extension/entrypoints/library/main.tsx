import { LibraryPage } from "../../library-page/library-page.tsx";
import { showPage } from "../../show-page.tsx";

showPage("library", <LibraryPage />);
