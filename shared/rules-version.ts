/** Rises whenever the same capture may give another Reading; each rise has a line in CHANGELOG. */
export const rulesVersion = "0.3.2";
