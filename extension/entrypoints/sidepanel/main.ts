import { startClips } from "../../panel/clips.ts";
import { startReader } from "../../reader/reader.ts";

/** The worker loads its tables and the page is captured while the panel still loads what it draws with. */
const clips = startClips(startReader());

void import("../../panel/show-panel.tsx").then(({ showPanel }) => showPanel(clips));
