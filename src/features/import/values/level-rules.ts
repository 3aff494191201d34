import type { FieldKey } from '#domain/fields.ts';
import type { LevelRules } from './read-levels.ts';

// Folded keys have i for every y: "chuyên khoa" is `chuien khoa`.
const NOTHING = /^$/;
const ANYTHING = /./;
const NO_WORDS: ReadonlySet<string> = new Set();
const highestFirst = Math.min;

const SCHOOL_WORDS = /^((bt|bo tuc|btvh|gdtx|he|chinh qui|tap trung|tai chuc|van hoa|vh|tdvh|gdpt|pho thong|pt|trinh do|lop|da|tot nghiep|tn|het|hoc het|cu|\d+ nam)( |$))+$/;
/** Words of a qualification, which leave the level of school to the rest of the cell. */
const QUALIFICATION_WORDS = /^((tot nghiep|tn|trinh do) )?(dai hoc|dh|cao dang|cd|trung cap|so cap|thac si|ths|tien si|ts|cu nhan|ki su|bac si|cnkt)\b/;
const THEORY_WORDS = /^((llct|ll|ct|li luan|chinh tri|hc|hcnn|hanh chinh|he|tap trung|khong tap trung|tai chuc|tuong duong|td|gxn|giai xac nhan|nam|\d{4}|tu xa|chinh qui)( |$))+$/;
/** "CN Luật": nobody works as a hand at these, so it is a cử nhân. */
const GRADUATE_OF = new RegExp(
  '^cn (luat|kinh te|qtkd|quan tri|quan li|ke toan|tai chinh|ngan hang|ngoai ngu|anh|tieng|su pham|sp|giao duc|khoa hoc|bao chi|van|su|toan|triet|tam li|xa hoi|hanh chinh|chinh tri|dieu duong|cntt)\\b',
);
/** Bodies of the party by their own name; a committee or a place only where no association, front or council follows. */
const PARTY_BODY = new RegExp(
  '^((chi bo|dang bo|dang ui|chi ui|cb|db)\\b|(so )?\\d'
  + '|(bch|ban chap hanh|ban thuong vu|btv|thuong truc)( (dang|chi (bo|ui)|cb|db|lam thoi)\\b|$)'
  + '|(kdc|khu dan cu|tdp|to dan pho|co quan|van phong|truong|phuong)\\b(?!.*\\b(hoi|doan|cong doan|phu nu|ccb|mat tran|mttq|hdnd|ubnd)\\b))',
);
/** Another office, but no word of a time that is over. */
const PRESENT = /^(?!.*\b(\d{4}|den|cu|truoc|thoi|nghi|het|nhiem ki)\b)/;
/** "Tổ trưởng tổ 5", but not of "tổ đảng" or of a school's "tổ Văn". */
const RESIDENTIAL_GROUP = /^((so )?\d+\w?|(tdp|to dan pho|kdc|khu dan cu|phuong)( .*)?|to( (so )?\d+\w?)?)$/;

/** What stands beside an age or ill health without changing the reason. */
const AGE_WORDS = /^((om|dau|benh|tat|nang|ieu|suc|khoe|sk|gia|hay|tren|\d+|tuoi)( |$))+$/;

/** The fields whose cells hold more than a bare value, and how. */
export const LEVEL_RULES: Readonly<Partial<Record<FieldKey, LevelRules>>> = {
  generalEducation: {
    // "THPT (7/10)" says two things.
    better: null,
    prefix: /^((da|tot nghiep|tn|het|hoc het|bo tuc|bt|btvh|bo tuc van hoa|gdtx|he|trinh do|hoc van|van hoa|tdvh|vh) )+/,
    tail: SCHOOL_WORDS, aside: SCHOOL_WORDS, unclear: null, foreign: QUALIFICATION_WORDS, alone: NO_WORDS,
  },
  qualification: {
    better: highestFirst,
    prefix: /^(((da )?(tot nghiep|tn)|trinh do|(co )?((\d+|hai|ba) )?bang|he|dieu duong|ho sinh|ki thuat vien|ke toan) )+/,
    known: [[/^(cn|cong nhan|tho)( .*)? bac \d|^bac \d$|^cong nhan kt\b/, 'elementary'], [GRADUATE_OF, 'university']],
    tail: ANYTHING, aside: ANYTHING,
    // A "kỹ sư thực hành" has finished a college, and not every one of them.
    unclear: /\b((sau|tren|duoi) (dai hoc|dh)|cao hoc|thuc hanh|chuien khoa|(bs)?ck ?(i|ii|1|2)?|bsck\w*)\b/,
    foreign: /\b(llct|li luan|(trung|so) cap chinh tri|cao cap)\b/,
    alone: new Set(['cn', 'tc', 'sc']),
  },
  politicalTheory: {
    better: highestFirst,
    prefix: /^(((da )?(tot nghiep|tn|hoan thanh)|trinh do|bac|(co )?bang|chung chi|tuong duong|td|(giai )?xac nhan|gxn) )+/,
    tail: THEORY_WORDS, aside: THEORY_WORDS, unclear: null, foreign: null, alone: NO_WORDS,
  },
  partyPost: {
    better: highestFirst,
    prefix: null, tail: PARTY_BODY, aside: PRESENT, unclear: /^nguien\b/, foreign: null, alone: NO_WORDS,
  },
  exemptReason: {
    better: null,
    prefix: /^((do|vi|li do|xin mien|mien) )+/,
    tail: AGE_WORDS, aside: AGE_WORDS, unclear: null, foreign: null, alone: NO_WORDS,
  },
  concurrentPost: {
    better: null,
    prefix: null, tail: RESIDENTIAL_GROUP, aside: NOTHING, unclear: /^(pho|nguien)\b/, foreign: null, alone: NO_WORDS,
  },
};
