/**
 * The grades of a demo institution, lowest first: id, English name, Chinese name. The rank is the place in the list,
 * from 1.
 */
export const gradeList: readonly (readonly [string, string, string])[] = [
  ["grd-1", "Trainee client manager", "见习客户经理"],
  ["grd-2", "Client manager", "客户经理"],
  ["grd-3", "Senior client manager", "高级客户经理"],
  ["grd-4", "Principal client manager", "资深客户经理"],
  ["grd-5", "Chief client manager", "首席客户经理"],
  ["grd-6", "Executive", "高级管理人员"],
];
