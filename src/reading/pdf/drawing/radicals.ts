/**
 * Characters of CJK Radicals Supplement (U+2E80–U+2EF3) beside the unified ideographs they stand
 * for: Unicode 14, EquivalentUnifiedIdeograph.txt. NFKC folds only two of them, while the glyph
 * maps of Type 3 fonts made by browsers use many (⺠ for 民, ⻓ for 长).
 */
const supplement = [
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑',
  '⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王',
  '⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑',
  '⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長',
  '⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼',
  '⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
].join('');

/** Kangxi radicals whose glyph in fonts for simplified Chinese is not the one NFKC names. */
const simplified = '⼾户⾭青';

const unified = new Map<string, string>();
const characters = [...supplement, ...simplified];
for (let i = 0; i + 1 < characters.length; i += 2) {
  const radical = characters[i];
  const ideograph = characters[i + 1];
  if (radical && ideograph) unified.set(radical, ideograph);
}

const foldable = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/u;
const everyFoldable = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu;

/** Radicals, compatibility ideographs and ligatures (ﬁ) as the characters they print as; all else untouched. */
export function foldGlyphs(text: string): string {
  if (!foldable.test(text)) return text;
  return text.replace(everyFoldable, character => unified.get(character) ?? character.normalize('NFKC'));
}
