import { checksOf } from "./check-meaning.ts";
import type { CheckMeaning } from "./check-meaning.ts";

/** Checks of the tables since 2019 (REPORT-FORMAT 3.2–3.4), and of the prose against them (3.6). */
export const checksSince2019: readonly CheckMeaning[] = [
  ...checksOf(
    ["2019", "2021"],
    [
      [
        "AP-ROW",
        "error",
        "每行六类申请人之和等于总计",
        "the six kinds of applicants add up to the row's total",
      ],
      [
        "AP-BAL",
        "error",
        "本年新收加上年结转等于办理结果总计加结转下年度",
        "new and carried in equal handled and carried out, in each column",
      ],
      ["AP-SUB", "error", "打印的小计等于各分项之和", "a printed subtotal is the sum of its parts"],
      [
        "AP-CARRY",
        "warning",
        "上年报告的结转下年度等于本年报告的上年结转",
        "what last year's report carried out is what this year's carried in",
      ],
      [
        "AP-NONNEG",
        "error",
        "申请表每格为非负整数",
        "every cell of the application table is a whole number from 0 up",
      ],
      [
        "AP-ZERO",
        "warning",
        "申请表与正文对有无申请的说法一致",
        "table and prose agree on whether there were applications",
      ],
      [
        "TB-ABSENT",
        "info",
        "格式要求的统计表不在网页正文中（图片、附件或丢失），无法核对",
        "a table of the form is not in the page (a picture, an attachment, lost): nothing to assess",
      ],
      [
        "PT-AP",
        "warning",
        "正文的依申请公开数据与表三一致",
        "the prose's figures on applications are those of table three",
      ],
      [
        "RL-REC",
        "error",
        "行政复议四种结果之和等于总计",
        "the results of reconsideration add up to its total",
      ],
      [
        "RL-DIR",
        "error",
        "未经复议直接起诉四种结果之和等于总计",
        "the results of litigation without reconsideration add up to its total",
      ],
      [
        "RL-AFT",
        "error",
        "复议后起诉四种结果之和等于总计",
        "the results of litigation after reconsideration add up to its total",
      ],
      [
        "RL-ALL",
        "warning",
        "正文的行政复议、行政诉讼数与表四一致",
        "the prose's reconsiderations and lawsuits are those of table four",
      ],
      [
        "RL-ARITY",
        "error",
        "表四数据行恰有十五个数",
        "table four's row of data has exactly fifteen values",
      ],
      [
        "PT-AD",
        "warning",
        "正文的主动公开数据与表二一致",
        "the prose's figures on active disclosure are those of table two",
      ],
    ],
  ),
  ...checksOf(
    ["2019"],
    [
      [
        "AP-COL-B",
        "error",
        "每列各项办理结果之和等于（七）总计",
        "the outcomes of a column add up to （七）",
      ],
      [
        "AD-B1",
        "warning",
        "本年新公开不多于对外公开总数，本年新制作不为负",
        "newly published is at most published in total; made is not negative",
      ],
      [
        "AD-B2",
        "warning",
        "上一年项目数量等于上年报告的项目数量加增减",
        "the items of the year before are last year's items and their change",
      ],
      [
        "AD-B3",
        "error",
        "上一年项目数量加本年增减不为负",
        "items of the year before and their change are not negative",
      ],
      [
        "AD-B4",
        "warning",
        "采购项目数与采购总金额同为零或同不为零",
        "procurement has an amount exactly where it has projects",
      ],
    ],
  ),
  ...checksOf(
    ["2021"],
    [
      [
        "AP-COL-C",
        "error",
        "每列各项办理结果之和等于（七）总计",
        "the outcomes of a column add up to （七）",
      ],
      [
        "AD-C1",
        "info",
        "现行有效等于上年现行有效加制发减废止",
        "in force is last year's in force, plus issued, less repealed",
      ],
      [
        "AD-C2",
        "warning",
        "本年制发不多于现行有效加本年废止",
        "issued is at most in force and repealed together",
      ],
    ],
  ),
];
