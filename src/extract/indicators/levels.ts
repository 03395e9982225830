import type { Section } from './sections.js';

/** 汇总表, 全市: the table of a whole region. */
const WHOLE = /全[省市县区州旗镇乡]|汇总/;

/** 本级: the table of a government and its own departments. */
const OWN = /本级|本机关/;

const isWhole = (caption: string): boolean => WHOLE.test(caption) && !(OWN.test(caption) && caption.includes('汇总'));

/**
 * The tables of 本级, where a document also has the table of the whole: since 2014 a province files both. A table that a
 * page break cut goes on at the level of its first part.
 */
export const ownLevelSections = (sections: readonly Section[]): ReadonlySet<Section> => {
  const own = new Set<Section>();
  let hasWhole = false;
  let level: 'own' | 'whole' = 'whole';
  for (const section of sections) {
    if (isWhole(section.caption)) level = 'whole';
    else if (OWN.test(section.caption)) level = 'own';
    hasWhole ||= isWhole(section.caption);
    if (level === 'own') own.add(section);
  }
  return hasWhole ? own : new Set();
};
