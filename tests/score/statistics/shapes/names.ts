import type { ShapeName } from "./shape.ts";

export const shapeNames: readonly ShapeName[] = ["HTML", "P1", "P1b", "P2", "P3", "P4", "P6"];
export const flattenedShapes: readonly ShapeName[] = shapeNames.filter((name) => name !== "HTML");
