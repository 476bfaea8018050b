const endings: RegExp = /(arnas|ernas|ornas|arna|erna|orna|aren|ares|are|ens|ets|ar|er|or|en|et|es|as|na|a|e|n|t|s)$/;

/**
 * A Swedish noun or adjective without its ending, roughly: gatlampa, gatlampan and gatlampor are one.
 * @param fold - a folded word
 */
export function stemOf(fold: string): string {
  if (fold.length < 5) return fold;
  const stem: string = fold.replace(endings, '').replace(/(.)\1$/, '$1');
  return stem.length < 3 ? fold : stem;
}
