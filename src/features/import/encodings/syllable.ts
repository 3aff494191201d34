const ONSET = 'ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdđghklmnprstvx]';
const OPEN_RIMES =
  'a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i ia iêm iên iêng iêu im in inh iu y yêm yên yêng yêu ynh'
  + ' o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uâng uây uê uênh ui um un ung'
  + ' uôi uôm uôn uông uơ uy uya uyên uynh uyu ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu';
/** Rimes that end in a stop have one of two tones. */
const STOPPED_RIMES =
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it yêt ych yt oac oach oap oat oăc oăt oc oet ooc op ot ôc ôp ôt ơp ơt'
  + ' uât uc uêch uôc uôt up ut uych uyêt uyt ưc ươc ươp ươt ưt';

const OPEN = new RegExp(`^(${ONSET})?(${OPEN_RIMES.replaceAll(' ', '|')})$`);
const STOPPED = new RegExp(`^(${ONSET})?(${STOPPED_RIMES.replaceAll(' ', '|')})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED_TONES = /[\u0301\u0323]/;

/** Whether a word, in any case and composition, is built as a Vietnamese syllable: onset, rime, and at most one tone that the rime can have. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = parts.replace(TONES, '').normalize('NFC');
  return OPEN.test(plain) || (STOPPED_TONES.test(tones[0] ?? '') && STOPPED.test(plain));
}
