import { startReader } from "../../reader/reader.ts";

/** The worker starts before the panel has loaded what it draws with: its tables take longer than that. */
const reader = startReader();

void import("../../panel/show-panel.tsx").then(({ showPanel }) => showPanel(reader));
