import { expect, test } from "vitest";
import { authorOf } from "../../../shared/cleaning/advertisements/author.ts";

test.each(["作者", "来源", "出处", "发布机构", "编制机关", "单位", "机构", "发布者", "责任部门"])(
  "%s says by whom something is",
  (label) => {
    expect(authorOf(`2024-03-23 ${label}:硚岭旗烟草专卖局 浏览`)).toBe("硚岭旗烟草专卖局");
  },
);
