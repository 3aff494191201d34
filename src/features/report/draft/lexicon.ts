import { EXEMPTIONS, RELIGIONS } from '#domain/categories.ts';
import { EVERYBODY, groupOf, type Group } from './group.ts';
import { LEVEL_WORDS, type Level, type LevelField } from './levels.ts';
import { placesOf, Taken, type Span } from './plain.ts';

/** What units a draft counts: đảng bộ and chi bộ cơ sở together, each, or chi bộ of any kind. */
export type UnitKind = 'organisation' | 'committee' | 'cell';

/** What a phrase of a draft means. */
export type Meaning =
  /** Members of a group; where a phrase has several readings, the likeliest first. */
  | { kind: 'group'; options: readonly Group[] }
  | { kind: 'level'; level: Level }
  /** Says which field the levels near it are of. */
  | { kind: 'topic'; field: LevelField }
  | { kind: 'unit'; unit: UnitKind; below: boolean }
  /** The noun that members are counted with. */
  | { kind: 'member'; sure: boolean }
  /** All members, said outright. */
  | { kind: 'whole' }
  /** The bloc that was spoken of before. */
  | { kind: 'here' }
  /** What follows is a part of what was said before. */
  | { kind: 'parts' }
  | { kind: 'rest' }
  | { kind: 'share' }
  /** What follows is that of which a share is. */
  | { kind: 'of' }
  | { kind: 'meanAge' }
  | { kind: 'about'; how: 'over' | 'under' | 'near' }
  /** Says nothing of whom is counted. */
  | { kind: 'plain' };

/** A phrase of the draft that is understood. */
export interface Phrase extends Span {
  meaning: Meaning;
}

const EXEMPT = EXEMPTIONS.map(({ key }) => key).filter((key) => key !== 'active');
const FAITHS = RELIGIONS.map(({ key }) => key).filter((key) => key !== 'none');
const OTHER_REASONS = EXEMPT.filter((key) => key !== 'ageHealth');

const group = (...options: Group[]): Meaning => ({ kind: 'group', options });
const filtered = (filters: Group['filters']): Meaning => group(groupOf(filters));
const bloc = (key: string): Meaning => filtered({ bloc: [key] });
const aged = (fromYears: number, toYears: number): Meaning => group({ filters: {}, age: { fromYears, toYears } });

const [YOUNGEST, OLDEST] = [18, 200];

/** Ages are read first: their numbers count nobody. */
const AGES: readonly (readonly [words: string, meaning: (numbers: readonly number[]) => Meaning])[] = [
  ['(?:từ |ở độ tuổi |độ tuổi )?(\\d{2})(?: tuổi)? ?(?:-|đến|tới) ?(?:dưới )?(\\d{2}) tuổi', ([from = 0, to = 0]) => aged(from, to)],
  ['(?:từ )?(?:đủ )?(\\d{2}) tuổi trở lên|(?:từ )(\\d{2}) trở lên tuổi', ([from = 0]) => aged(from, OLDEST)],
  ['(?:từ )?(\\d{2}) tuổi trở xuống', ([to = 0]) => aged(YOUNGEST, to)],
  ['(?:độ tuổi )?dưới (\\d{2}) tuổi', ([to = 0]) => aged(YOUNGEST, to - 1)],
  ['(?:độ tuổi )?trên (\\d{2}) (?:tuổi )?(?:đến|-) (\\d{2}) tuổi', ([from = 0, to = 0]) => aged(from + 1, to)],
  ['(?:độ tuổi )?trên (\\d{2}) tuổi(?! đảng)', ([from = 0]) => aged(from + 1, OLDEST)],
];

const TERMS: readonly (readonly [words: string, meaning: Meaning])[] = [
  // Parts and shares of what was said.
  ['trong (?:tổng )?số (?:đó|này|ấy)|trong đó,? (?:có|gồm|bao gồm)|trong đó|chia ra|cụ thể|bao gồm|gồm(?: có)?', { kind: 'parts' }],
  ['(?:số )?còn lại', { kind: 'rest' }],
  ['(?:so với|trên|trong|của|/) ?tổng số(?: toàn bộ)?|(?:so với|trên|trong) tổng|tổng số|toàn bộ', { kind: 'of' }],
  ['chiếm (?:tỷ lệ|tỷ trọng)|chiếm|tỷ lệ|tỷ trọng|đạt|tương đương(?: với)?|bằng', { kind: 'share' }],
  ['(?:toàn|cả|của) đảng bộ(?: phường)?|đảng bộ phường|(?:toàn|cả) phường|toàn đảng bộ', { kind: 'whole' }],
  ['(?:trong|của|toàn|ở|thuộc) khối(?: này)?(?! (?:khu|doanh|cơ|hành|quân|công|các|dn|kdc|hcsn))', { kind: 'here' }],
  // Exemption.
  ['(?:được |diện |đã |xin )*miễn (?:công tác(?:,| và|, và) ?sinh hoạt(?: đảng)?|sinh hoạt(?: đảng)?|công tác|sh đảng|shđ|sh)', filtered({ exemption: EXEMPT })],
  ['(?:do |vì |lý do )*tuổi cao,? ?(?:-|và)? ?(?:sức khỏe yếu|sức yếu|sức khỏe kém)|(?:do |vì |lý do )*(?:tuổi cao|sức khỏe yếu|già yếu)', filtered({ exemption: ['ageHealth'] })],
  ['(?:do |vì |lý do )*(?:đi )?làm ăn xa', group(groupOf({ exemption: ['workingAway'] }), groupOf({ workingAway: ['yes'] }))],
  ['(?:do |vì |vì các |do các |có )*(?:các )?(?:lý do|nguyên nhân) khác', group(groupOf({ exemption: OTHER_REASONS }), groupOf({ exemption: ['otherReason'] }))],
  ['(?:đang|còn|hiện) (?:tham gia )?sinh hoạt(?! (?:tại|ở|trong|trên))(?: đảng)?', filtered({ exemption: ['active'] })],
  ['(?:đang |hiện )?(?:tham gia )?sinh hoạt (?:tại|ở|trong|trên)', { kind: 'plain' }],
  // Blocs.
  ['(?:khối )?(?:các )?(?:cơ quan )?hành chính(?: nhà nước)?,?(?: -| và)? ?(?:các )?(?:đơn vị )?sự nghiệp(?: công lập)?|(?:khối )?hcsn', bloc('administrative')],
  ['(?:khối )?(?:các )?doanh nghiệp|khối dn', bloc('enterprise')],
  ['(?:khối )?quân (?:đội|sự)', bloc('military')],
  ['(?:khối )?công an', bloc('police')],
  ['(?:khối )?(?:các )?(?:địa bàn )?(?:khu dân cư|kdc)', bloc('residential')],
  // People.
  ['(?:là )?(?:nữ giới|phụ nữ|nữ)', filtered({ sex: ['female'] })],
  ['(?:là )?(?:nam giới|(?<!việt |miền |phía )nam(?! (?:định|bộ|hà|trung|á|phi)))', filtered({ sex: ['male'] })],
  ['(?:là )?(?:người |đồng bào )?(?:dân tộc thiểu số|dân tộc ít người|dtts)', filtered({ minority: ['minority'] })],
  ['(?:là )?(?:người )?dân tộc kinh', filtered({ minority: ['kinh'] })],
  ['(?:là )?(?:người )?(?:có|theo) (?:đạo|tôn giáo)|(?:là )?(?:người )?tôn giáo|có đạo', filtered({ religion: FAITHS })],
  ['không (?:theo )?tôn giáo', filtered({ religion: ['none'] })],
  ['dự bị', filtered({ memberKind: ['probationary'] })],
  ['chính thức', filtered({ memberKind: ['official'] })],
  ['(?:thực hiện )?nhất thể hóa(?: chức danh)?|bí thư (?:chi bộ )?(?:kiêm|đồng thời là) (?:tổ trưởng(?: tổ dân phố)?|trưởng ban công tác mặt trận)(?:,? (?:hoặc |hay )?(?:tổ trưởng(?: tổ dân phố)?|trưởng ban công tác mặt trận))?',
    filtered({ bloc: ['residential'], partyPost: ['secretary'], concurrentPost: ['groupHead', 'frontHead'] })],
  ['bí thư(?: chi bộ)?', filtered({ partyPost: ['secretary'] })],
  ['(?:độ )?(?:tuổi(?: đời)? (?:bình quân|trung bình)|bình quân (?:độ )?tuổi(?: đời)?)(?!\\s+đảng)', { kind: 'meanAge' }],
  // Fields of levels.
  ['lý luận chính trị|llct|lý luận|trình độ chính trị', { kind: 'topic', field: 'politicalTheory' }],
  ['chuyên môn,? nghiệp vụ|chuyên môn|học vấn|học vị', { kind: 'topic', field: 'qualification' }],
  ['giáo dục phổ thông|văn hóa phổ thông|trình độ văn hóa|gdpt', { kind: 'topic', field: 'generalEducation' }],
  // What is counted.
  ['(?:tổ chức (?:cơ sở )?đảng|tccsđ|tccsd)(?: cơ sở)?(?: trực thuộc)?', { kind: 'unit', unit: 'organisation', below: false }],
  ['chi bộ trực thuộc(?: đảng bộ(?: cơ sở)?)?|chi bộ nhỏ', { kind: 'unit', unit: 'cell', below: true }],
  ['chi bộ(?: cơ sở)?', { kind: 'unit', unit: 'cell', below: false }],
  ['đảng bộ(?: cơ sở| bộ phận)?(?: trực thuộc)?', { kind: 'unit', unit: 'committee', below: false }],
  ['đảng viên|đv', { kind: 'member', sure: true }],
  ['đồng chí|đ/c', { kind: 'member', sure: true }],
  ['người', { kind: 'member', sure: false }],
  // How exactly.
  ['(?:trên|hơn|không dưới|ít nhất|tối thiểu)(?= ?\\d)', { kind: 'about', how: 'over' }],
  ['(?:dưới|chưa đến|chưa tới|không quá|tối đa)(?= ?\\d)', { kind: 'about', how: 'under' }],
  ['(?:gần|khoảng|xấp xỉ|ngót|ước|trên dưới)(?= ?\\d)|~', { kind: 'about', how: 'near' }],
];

/** Words and phrases that say nothing of whom is counted. */
const PLAIN = 'tính đến (?:nay|thời điểm (?:báo cáo|hiện tại)|hết)?|đến (?:nay|thời điểm (?:báo cáo|hiện tại))|hiện (?:nay|tại|có)|tại thời điểm|thời điểm|tính đến|hiện|đội ngũ|cơ cấu|'
  + 'về|trình độ|đào tạo|số lượng|chất lượng|số|lượng|tổng|là|có|với|và|của|thì|mà|đã|đang|được|do|vì|theo|thuộc|trong|ở|tại|trực thuộc|từ|đến|cho|các|những|đều|như sau|như|sau|cả|tuổi đời|độ tuổi|'
  + 'tuổi|giới tính|dân tộc|tôn giáo|thành phần|khối|cũng|còn|phường|đảng|sinh hoạt|gồm|ngày|tháng|năm|đ|trở lên|trở xuống|riêng|nếu|tức|hay|hoặc|lại|ra|mức|loại|diện|đối tượng|bậc|'
  + 'cơ sở|tình hình|công tác|toàn';

const LEFT = '(?<![\\p{L}\\p{N}])';
const RIGHT = '(?![\\p{L}\\p{N}])';
const whole = (words: string) => new RegExp(`${LEFT}(?:${words})${RIGHT}`, 'gu');

const LEXICON: readonly { pattern: RegExp; meaning: (numbers: readonly number[]) => Meaning }[] = [
  ...AGES.map(([words, meaning]) => ({ pattern: whole(words), meaning })),
  ...TERMS.map(([words, meaning]) => ({ pattern: whole(words).source.startsWith('~') ? /~/g : whole(words), meaning: () => meaning })),
  ...LEVEL_WORDS.map(({ words, level }) => ({ pattern: whole(words), meaning: (): Meaning => ({ kind: 'level', level }) })),
];

const PLAIN_WORDS = whole(PLAIN);

/** Terms with words of levels or of others in them must come before these: the earlier and the longer wins. */
function withoutOverlap(found: readonly (Phrase & { rank: number })[], taken: Taken): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { start, end, meaning } of found.toSorted((a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (taken.touches({ start, end })) continue;
    taken.take({ start, end });
    phrases.push({ start, end, meaning });
  }
  return phrases.toSorted((a, b) => a.start - b.start);
}

/** The rank of a find: ages before all, plain words after all, of the rest the longest first. */
const [AGE_RANK, TERM_RANK, PLAIN_RANK] = [0, 1, 2];

/**
 * The phrases of a text that are understood, in their order and without overlap.
 * @param plain by `plainText`
 * @param closed places that no phrase may touch: dates, numbers of documents
 */
export function readPhrases(plain: string, closed: readonly Span[]): Phrase[] {
  const found = LEXICON.flatMap(({ pattern, meaning }, place) =>
    placesOf(pattern, plain).map(({ start, end, match }) => ({
      start, end, rank: place < AGES.length ? AGE_RANK : TERM_RANK, meaning: meaning(match.slice(1).flatMap((digits) => (digits ? [Number(digits)] : []))),
    })));
  const words = placesOf(PLAIN_WORDS, plain).map(({ start, end }) => ({ start, end, rank: PLAIN_RANK, meaning: { kind: 'plain' } as const }));
  return withoutOverlap([...found, ...words], new Taken(plain.length, closed));
}

/** Whether a group is that of a bloc alone. */
export function isBloc({ filters, age }: Group): boolean {
  return age === null && filters.bloc !== undefined && Object.keys(filters).length === 1;
}

/** A group that says nothing by itself. */
export const NO_GROUP: readonly Group[] = [EVERYBODY];
