import { createRoot } from "react-dom/client";
import { language, translate } from "../../messages.ts";
import { Panel } from "../../panel/panel.tsx";

document.documentElement.lang = language();
document.title = translate("name");
const root = document.querySelector("#root");
if (root !== null) createRoot(root).render(<Panel />);
