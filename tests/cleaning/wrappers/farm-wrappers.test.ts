import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../../shared/index.ts";
import { captureOf, textCapture } from "../../support/capture.ts";

async function read(...lines: readonly string[]): Promise<Reading> {
  const [reading] = await readCapture(textCapture(lines.join("\n")));
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

const rules = ({ removals }: Reading): readonly string[] => removals.map(({ rule }) => rule);

const TITLE = "政府信息公开工作落实情况自查报告";
const BODY = "今年以来,本局以条例为准绳,主动公开政府信息12条,强化了监督和保障,群众反映良好。";

describe("a farm's wrapping", () => {
  test("goes, and the text with one title stays", async () => {
    const reading = await read(
      `${TITLE}范文今年以来,本局以条例为准下面是小编为大家整理的${TITLE}范本(范文推荐),供大家参考。`,
      TITLE,
      `${TITLE}(精选3篇)`,
      "【相关范文】",
      `${BODY}推荐访问:自查 范本 落实情况`,
      "希望以上内容能对大家有所帮助!",
      "标签:自查报告 政府信息",
    );
    expect(reading.text).toBe(`${TITLE}\n${BODY}`);
    expect(rules(reading).toSorted()).toEqual([
      "wrapper/introduction",
      "wrapper/introduction",
      "wrapper/keywords",
      "wrapper/keywords",
      "wrapper/recommendation",
      "wrapper/repeated-title",
    ]);
    expect(reading).toMatchObject({ kind: "lookalike", lookalike: "template" });
  });

  test("an opening that does not come again is text", async () => {
    const reading = await read(TITLE, `本局的开头只说一次。以下是小编整理的全文,供参考。${BODY}`);
    expect(reading.text).toBe(`${TITLE}\n本局的开头只说一次。${BODY}`);
  });
});

describe("a frame in words that no list has whole", () => {
  const REPORT = "临渡县水务局2020年政府信息公开工作年度报告";
  const PREFACE =
    "根据《中华人民共和国政府信息公开条例》,现公布临渡县水务局2020年政府信息公开工作年度报告。";
  const SIGNED = ["临渡县水务局", "2021年1月20日"];

  test.each([
    `各位写材料的朋友看过来,这份${REPORT}值得借鉴!`,
    `导读:年底写总结没有头绪?本篇${REPORT}拿去套用就行。`,
    `${REPORT}全文免费阅读,收藏备用`,
    `感谢网友投稿,以下是${REPORT}原文。`,
    "很多同学不会写公文,下面这篇例文讲得很细。",
  ])("before the text: %s", async (line) => {
    const reading = await read(REPORT, line, PREFACE, "一、概述", BODY, ...SIGNED);
    expect(reading.text).toBe([REPORT, PREFACE, "一、概述", BODY, ...SIGNED].join("\n"));
    expect(rules(reading)).toEqual(["wrapper/introduction"]);
  });

  test.each([
    ["本文版权属于原作者,若有侵犯请告知站长删除。"],
    ["声明:文章转载自网络,观点不代表本站。", "猜您喜欢:读后感|检讨书|竞聘演讲稿"],
    ["想看更多范例?请把本站加入收藏。", "点赞支持一下作者吧!"],
    ["该文档共8页,开通会员即可下载Word格式。"],
    ["附送:优秀党员事迹材料、转正申请书、实习报告"],
  ])("behind the text: %s", async (...lines) => {
    const reading = await read(REPORT, PREFACE, "一、概述", BODY, ...SIGNED, ...lines);
    expect(reading.text).toBe([REPORT, PREFACE, "一、概述", BODY, ...SIGNED].join("\n"));
    expect(rules(reading).every((rule) => rule.startsWith("wrapper/"))).toBe(true);
  });

  test("with a title whose words were exchanged in one copy", async () => {
    const spun = "临渡县水务局2020年当局信息公开工作年度报告";
    const reading = await read(spun, REPORT, "小编整理,欢迎收藏。", PREFACE, "一、概述", BODY);
    expect(reading.text).toBe([spun, PREFACE, "一、概述", BODY].join("\n"));
  });
});

describe("a frame around a text", () => {
  const REPORT = "2020年度政府信息公开工作报告（临渡县水务局）";
  const OFFER = "今天给各位分享写作素材，如果能碰巧解决你的问题，别忘了关注本站。";

  test("is found by a title with the agency in brackets, behind it", async () => {
    const reading = await read(REPORT, REPORT, OFFER, "一、概述", BODY);
    expect(reading.text).toBe([REPORT, "一、概述", BODY].join("\n"));
  });

  test("goes on below the cells of a menu and those for author and date", async () => {
    const menu = "<table><tr><td>首页</td><td>水务动态</td><td>领导信箱</td></tr></table>";
    const cells = "<td>作者：临渡县水务局</td><td>时间：2021-01-20</td><td>点击数：</td>";
    const page = `<div id="zoom">${menu}<p>${REPORT}</p><table><tr>${cells}</tr></table>${[
      OFFER,
      "一、概述",
      BODY,
    ]
      .map((line) => `<p>${line}</p>`)
      .join("")}</div>`;
    const [reading] = await readCapture(captureOf(page));
    expect(reading?.text).not.toContain("碰巧解决");
    expect(reading?.text).toContain("作者：临渡县水务局");
  });

  test("leaves whole sentences in which little tells of a farm", async () => {
    const preface = "本报告中的“以上”“以下”均包括本数；所列数字由各科室汇总。";
    const last = "除上述内容外，没有别的事项要说。";
    const lines = [REPORT, preface, "一、概述", BODY, "二、其他", last];
    const reading = await read(...lines, "点赞支持一下作者，更多范文请关注本站。");
    expect(reading.text).toBe(lines.join("\n"));
  });
});

describe("an honest page", () => {
  test("keeps its lists: without a text between there is no frame", async () => {
    const lines = [
      "更多精彩推荐",
      "临渡县水务局2020年政府信息公开工作年度报告",
      "同学们你能为母校留下什么?",
      "上一页 下一页 点击下载",
    ];
    expect((await read(...lines)).text).toBe(lines.join("\n"));
  });

  test.each([
    ["附件:临渡县水务局2020年政府信息公开统计表下载"],
    ["(此件公开发布)"],
    ["联系人:王某 联系电话:0000-1234567 邮箱:slj@example.org"],
    ["本报告电子版可在县政府门户网站下载,欢迎查阅,如有疑问请与我局联系。"],
    ["抄送:县政务公开办,县档案馆。"],
    ["欢迎社会各界关注临渡水务,对我们的工作多提宝贵意见!"],
    ["没有其他需要报告的事项。"],
    ["临渡县水利技术推广中心", "2021年1月20日"],
  ])("keeps what ends a report: %s", async (...closing) => {
    const title = "临渡县水务局2020年政府信息公开工作年度报告";
    const lines = [title, title, "一、概述", BODY, ...closing];
    const reading = await read(...lines);
    expect(reading.text).toBe(lines.join("\n"));
  });

  test("keeps words that farms use as well, and a title printed twice", async () => {
    const lines = [
      "临渡县水务局2020年政府信息公开工作年度报告",
      "临渡县水务局2020年政府信息公开工作年度报告",
      "标签:政府信息公开",
      BODY,
      "编写示范文本3份,仅供参考;希望对您办事有所帮助。",
      "组织范文评选和作文比赛,推荐优秀作品。",
    ];
    const reading = await read(...lines);
    expect(reading.text).toBe(lines.join("\n"));
    expect(reading.removals).toEqual([]);
  });
});
