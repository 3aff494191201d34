import type { FieldKey } from '#domain/fields.ts';
import type { LevelRules } from './read-levels.ts';

// Folded keys have i for every y: "chuyên khoa" is `chuien khoa`.
const NOTHING = /^$/;
const ANYTHING = /./;
const NO_WORDS: ReadonlySet<string> = new Set();
const highestFirst = Math.min;
const lowestFirst = Math.max;

const SCHOOL_WORDS = /^(bt|bo tuc|btvh|bo tuc van hoa|he|chinh qui|van hoa|pho thong| )+$/;
const THEORY_WORDS = /^(llct|ll|ct|li luan|chinh tri|hc|hanh chinh|he|tap trung|khong tap trung|tai chuc| )+$/;
/** Bodies of the party by their own name; a committee or a place only where no association, front or council follows. */
const PARTY_BODY = new RegExp(
  '^((chi bo|dang bo|dang ui|chi ui|cb|db)\\b|(so )?\\d'
  + '|(bch|ban chap hanh|ban thuong vu|btv|thuong truc)( (dang|chi (bo|ui)|cb|db|lam thoi)\\b|$)'
  + '|(kdc|khu dan cu|tdp|to dan pho|co quan|van phong|truong|phuong)\\b(?!.*\\b(hoi|doan|cong doan|phu nu|ccb|mat tran|mttq|hdnd|ubnd)\\b))',
);
/** Another office, but no word of a time that is over. */
const PRESENT = /^(?!.*\b(\d{4}|den|cu|truoc|thoi|nghi|het|nhiem ki)\b)/;
const RESIDENTIAL_GROUP = /^((so )?\d+|(tdp|to dan pho|kdc|khu dan cu|phuong|to)( .*)?)$/;

/** The fields whose cells hold more than a bare value, and how. */
export const LEVEL_RULES: Readonly<Partial<Record<FieldKey, LevelRules>>> = {
  generalEducation: {
    better: lowestFirst,
    prefix: /^(da )?(tot nghiep|tn|het|hoc het) /,
    tail: SCHOOL_WORDS, aside: SCHOOL_WORDS, unclear: null, foreign: null, alone: NO_WORDS,
  },
  qualification: {
    better: highestFirst,
    prefix: /^((da )?(tot nghiep|tn)|trinh do|(co )?bang|he) /,
    tail: ANYTHING, aside: ANYTHING,
    // A "kỹ sư thực hành" has finished a college, and not every one of them.
    unclear: /\b((sau|tren|duoi) (dai hoc|dh)|cao hoc|thuc hanh|chuien khoa|(bs)?ck ?(i|ii|1|2)?|bsck\w*)\b/,
    foreign: /\b(llct|li luan|(trung|so) cap chinh tri|cao cap)\b/,
    alone: new Set(['cn', 'tc', 'sc']),
  },
  politicalTheory: {
    better: highestFirst,
    prefix: /^((da )?(tot nghiep|tn)|trinh do|(co )?bang|tuong duong|(giai )?xac nhan|gxn) /,
    tail: THEORY_WORDS, aside: THEORY_WORDS, unclear: null, foreign: null, alone: NO_WORDS,
  },
  partyPost: {
    better: highestFirst,
    prefix: null, tail: PARTY_BODY, aside: PRESENT, unclear: /^nguien\b/, foreign: null, alone: NO_WORDS,
  },
  concurrentPost: {
    better: null,
    prefix: null, tail: RESIDENTIAL_GROUP, aside: NOTHING, unclear: /^(pho|nguien)\b/, foreign: null, alone: NO_WORDS,
  },
};
