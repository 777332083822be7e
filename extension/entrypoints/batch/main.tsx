import { BatchPage } from "../../batch/batch-page.tsx";
import { showPage } from "../../show-page.tsx";

showPage("batch", <BatchPage />);
