const ofLevel = /(全)?([省市县区旗盟州镇乡])(?:本)?级|(全)[省市县区旗盟州镇乡]/u;

/** The level of government that a noun names: 全 of 全市收入, 市 of 市本级收入 and 市级收入; null where it names none. */
function levelNamed(noun: string): string | null {
  const level = ofLevel.exec(noun);
  return level === null ? null : (level[1] ?? level[3] ?? level[2] ?? null);
}

/** 全市收入, 市本级收入 and 区级收入 are of different levels of government; a name that says no level may be of any. */
export function areOfOtherLevels(one: string, other: string): boolean {
  const [a, b] = [levelNamed(one), levelNamed(other)];
  return a !== null && b !== null && a !== b;
}
