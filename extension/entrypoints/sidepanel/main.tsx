import { Panel } from "../../panel/panel.tsx";
import { showPage } from "../../show-page.tsx";

showPage("name", <Panel />);
