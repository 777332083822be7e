import { describe, expect, test } from "vitest";
import { brandsTaken, readPage, reportPage } from "./page-of.ts";

async function firstCandidates(
  paragraphs: readonly string[],
  head = "",
): Promise<readonly (string | undefined)[]> {
  const reading = await readPage(reportPage(paragraphs, head));
  return brandsTaken(reading)
    .filter(({ kind }) => kind === "substituted")
    .map(({ candidates }) => candidates[0]?.text);
}

/** The agency that is guessed where a site has a code and its text says something. */
async function agencyOf(code: string, said: string): Promise<string | undefined> {
  const head = `<meta name="SiteIDCode" content="${code}">`;
  const title = "必威体育2022年政府信息公开工作年度报告";
  const { removals } = await readPage(reportPage([title, `现公布${title}，${said}`], head));
  return removals.find(({ kind }) => kind === "substituted")?.candidates[0]?.text;
}

describe("candidates for an overwritten word", () => {
  test("one brand stands for several words on one page", async () => {
    expect(
      await firstCandidates([
        "根据《中华人民共和国必威体育条例》的规定，全年收到必威体育申请3件。",
        "我局调整了政务公开领导小组，县政府办公室必威体育印发工作要点的通知已经转发。",
      ]),
    ).toEqual(["政府信息公开", "政府信息公开", "关于"]);
  });

  test("a word that is still on the page was not the one", async () => {
    expect(
      await firstCandidates([
        "必威体育领导小组由局长任组长，必威体育工作纳入考核。",
        "政府信息公开工作按《条例》进行，政府信息公开申请3件。",
      ]),
    ).toEqual(["政务公开", "政务公开"]);
  });

  test("a place is told by the site’s code", async () => {
    const head = '<meta name="SiteIDCode" content="1506240003">';
    const found = await firstCandidates(
      [
        "必威体育财政局2022年政府信息公开工作年度报告",
        "现公布必威体育财政局2022年政府信息公开工作年度报告，我局办公地址不变。",
      ],
      head,
    );
    expect(found).toEqual(["鄂托克旗", "鄂托克旗"]);
  });

  test("a title that was not overwritten tells the agency", async () => {
    const head = "<title>临渡县水务局2022年政府信息公开工作年度报告</title>";
    const found = await firstCandidates(
      ["必威体育2022年政府信息公开工作年度报告", "全年公开信息12条。"],
      head,
    );
    expect(found).toEqual(["临渡县水务局"]);
  });

  test("a department may say 我旗 as its government does", async () => {
    expect(await agencyOf("1506240003", "我旗公开信息3条。")).toBe("鄂托克旗人民政府");
    expect(await agencyOf("1506240003", "我旗公开信息3条。各股室按月报送信息。")).toBeUndefined();
  });

  test("none for a zone, which calls itself 我区 in a city, nor for a district, called after its city or not", async () => {
    expect(await agencyOf("6209810012", "我市公开信息3条。")).toBe("玉门市人民政府");
    expect(await agencyOf("6209810012", "我区公开信息3条。")).toBeUndefined();
    expect(await agencyOf("3101060001", "我区公开信息3条。")).toBeUndefined();
  });

  test("taxes are the state’s; 文旅 has many names below the province", async () => {
    expect(await agencyOf("6209810012", "我局加强全市税务系统的公开工作。")).toBe(
      "国家税务总局玉门市税务局",
    );
    expect(await agencyOf("4200000021", "我厅加强全省文旅系统的公开工作。")).toBe(
      "湖北省文化和旅游厅",
    );
    expect(await agencyOf("6209810012", "我局加强全市文旅系统的公开工作。")).toBeUndefined();
  });

  test("where nothing speaks clearly none is offered", async () => {
    expect(
      await firstCandidates([
        "群众认为必威体育办事方便，必威体育窗口设在一楼。",
        "全年公开信息12条。",
      ]),
    ).toEqual([undefined, undefined]);
  });
});
