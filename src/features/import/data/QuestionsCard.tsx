import { useId, useState } from 'react';
import { decideDateOrder, decideValue } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { FIELDS } from '#domain/fields.ts';
import type { Question } from '#domain/question.ts';
import { SHORT_LEVEL } from '#domain/short-level.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { encodingLabel } from '../encodings/encoding-label.ts';
import { sheetQuestion } from './sheet-question.ts';
import styles from './QuestionsCard.module.css';

/** One way to answer a question. */
export interface Answer {
  key: string;
  label: string;
  /** What the answer would make of the file, to tell it from the others. */
  detail?: string;
  decide(decisions: Decisions): Decisions;
}

/** A question in words, with its answers. */
export interface AskedQuestion {
  key: string;
  title: string;
  why: string;
  answers: readonly Answer[];
}

/** The question of sex in digits: women and men, each with its digit. */
function sexQuestion({ digits }: Extract<Question, { kind: 'sexDigits' }>, speech: Speech): AskedQuestion {
  const { t } = speech;
  const counts = digits.map(({ spelling, count }) => t({ vi: `số ${spelling} có ở ${membersText(speech, count)}`, en: `${spelling} stands with ${membersText(speech, count)}` })).join(', ');
  const pairs = digits.length === 1
    ? [['female'], ['male']]
    : [['male', 'female'], ['female', 'male']];
  const name = (sex: string | undefined) => (sex === 'female' ? t({ vi: 'nữ', en: 'women' }) : t({ vi: 'nam', en: 'men' }));
  return {
    key: 'sex',
    title: t({ vi: 'Cột Giới tính ghi bằng số. Số nào là nữ, số nào là nam?', en: 'Sex is written in digits. Which is which?' }),
    why: t({ vi: `Cả hai cách ghi đều có nơi dùng, nên không thể đoán. Trong tệp, ${counts}; lúc này được đếm là “chưa có thông tin”.`, en: `Both ways are in use, so it cannot be assumed. In the file, ${counts}; for now they count as “unknown”.` }),
    answers: pairs.map((sexes) => ({
      key: sexes.join(' '),
      label: digits.slice(0, sexes.length).map(({ spelling }, place) => `${spelling} = ${name(sexes[place])}`).join(', '),
      decide: (decisions) => digits.reduce((decided, { spelling }, place) => decideValue(decided, 'sex', spelling, sexes[place] ?? null), decisions),
    })),
  };
}

function shortLevelQuestion({ count, examples }: Extract<Question, { kind: 'shortLevel' }>, speech: Speech): AskedQuestion {
  const { t } = speech;
  const { field, word, spelling } = SHORT_LEVEL;
  const members = membersText(speech, count);
  const values = examples.map((example) => `“${example}”`).join(', ');
  const answer = (category: (typeof SHORT_LEVEL.categories)[number] | null, label: string): Answer =>
    ({ key: category ?? 'open', label, decide: (decisions) => decideValue(decisions, field, spelling, category) });
  return {
    key: 'shortLevel',
    title: t({ vi: `Cột ${FIELDS[field].label.vi}: chữ “${word}” trước tên ngành nghĩa là gì?`, en: `${FIELDS[field].label.en}: what does “${word}” before a subject mean?` }),
    why: t({
      vi: `Có nơi ghi “${word}” là trung cấp, có nơi là tại chức, nên không thể đoán. Trong tệp có ở ${members}, như ${values}; lúc này được đếm là “chưa có thông tin”.`,
      en: `It is short for trung cấp (intermediate) or for tại chức (a degree beside work), so it cannot be assumed. In the file it stands with ${members}, such as ${values}; for now they count as “unknown”.`,
    }),
    answers: [
      answer('intermediate', t({ vi: 'Trung cấp', en: 'Trung cấp: intermediate' })),
      answer('university', t({ vi: 'Tại chức (đại học)', en: 'Tại chức: university' })),
      answer(null, t({ vi: 'Không chắc: cứ đếm là chưa có thông tin', en: 'Not sure: count as unknown' })),
    ],
  };
}

function dateQuestion({ field, count, example, proven }: Extract<Question, { kind: 'dateOrder' }>, { t, f }: Speech): AskedQuestion {
  const column = t(FIELDS[field].label);
  const dayFirst = (decisions: Decisions) => proven.reduce((decided, other) => decideDateOrder(decided, other, 'dayFirst'), decisions);
  return {
    key: `date ${field}`,
    title: t({ vi: `Cột ${column}: ngày đứng trước hay tháng đứng trước?`, en: `${column}: is the day or the month first?` }),
    why: t({
      vi: `Có ô chỉ đúng khi tháng đứng trước, nên ${f.count(count)} ô như “${example}” có thể đọc hai cách; lúc này được đếm là “chưa có thông tin”.`,
      en: `Some cells can only have the month first, so ${f.count(count)} cells such as “${example}” can be read in two ways; for now they count as “unknown”.`,
    }),
    answers: [
      { key: 'dayFirst', label: t({ vi: 'Ngày trước (ngày/tháng/năm)', en: 'Day first' }), decide: (decisions) => decideDateOrder(dayFirst(decisions), field, 'dayFirst') },
      { key: 'monthFirst', label: t({ vi: 'Tháng trước (tháng/ngày/năm)', en: 'Month first' }), decide: (decisions) => decideDateOrder(dayFirst(decisions), field, 'monthFirst') },
    ],
  };
}

function encodingQuestion({ candidates }: Extract<Question, { kind: 'encoding' }>, { t }: Speech): AskedQuestion {
  return {
    key: 'encoding',
    title: t({ vi: 'Họ tên nào dưới đây viết đúng?', en: 'Which of these names are spelt right?' }),
    why: t({ vi: 'Tệp lưu theo bảng mã cũ, và có hơn một cách đọc hợp lý.', en: 'The file is in an old encoding that can be read in more than one way.' }),
    answers: candidates.map(({ encoding, names }) => ({
      key: encoding, label: names.join(', '), detail: t(encodingLabel(encoding)), decide: (decisions) => ({ ...decisions, encoding }),
    })),
  };
}

function blankUnitsQuestion({ fields, count, example }: Extract<Question, { kind: 'blankUnits' }>, { t, f }: Speech): AskedQuestion {
  const columns = (language: 'vi' | 'en') => fields.map((field) => `“${FIELDS[field].label[language]}”`).join(', ');
  return {
    key: 'blankUnits',
    title: t({ vi: `Cột ${columns('vi')} chỉ ghi ở một số dòng. Dòng để trống thuộc đơn vị nào?`, en: `${columns('en')} stands in some lines only. Which unit are the empty ones of?` }),
    why: t({
      vi: `${f.count(count)} ô để trống bên dưới một tên như “${example}”, có thể do ô đã gộp khi lưu từ Excel; lúc này được đếm là “chưa có thông tin”.`,
      en: `${f.count(count)} cells are empty below a name such as “${example}”, perhaps because they were merged in Excel; for now they count as “unknown”.`,
    }),
    answers: [
      { key: 'asAbove', label: t({ vi: 'Thuộc đơn vị ghi ở dòng trên', en: 'Of the unit above' }), decide: (decisions) => ({ ...decisions, blankUnits: 'asAbove' }) },
      { key: 'unknown', label: t({ vi: 'Không rõ đơn vị', en: 'Unit not known' }), decide: (decisions) => ({ ...decisions, blankUnits: 'unknown' }) },
    ],
  };
}

function inWords(question: Question, speech: Speech): AskedQuestion {
  switch (question.kind) {
    case 'sexDigits': return sexQuestion(question, speech);
    case 'shortLevel': return shortLevelQuestion(question, speech);
    case 'dateOrder': return dateQuestion(question, speech);
    case 'encoding': return encodingQuestion(question, speech);
    case 'blankUnits': return blankUnitsQuestion(question, speech);
    case 'sheet': return sheetQuestion(question, speech);
  }
}

export interface QuestionsCardProps {
  questions: readonly Question[];
  decisions: Decisions;
  /** Takes the decisions with the answer: the file is read again at once. */
  onDecide(decisions: Decisions): void;
}

/** What the file leaves open, one question below the other; figures have these values as unknown until then. */
export function QuestionsCard({ questions, decisions, onDecide }: QuestionsCardProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const asked = questions.map((question) => inWords(question, speech));
  return (
    <Card
      title={t({ vi: `${f.count(asked.length)} điều cần anh/chị trả lời`, en: `${f.count(asked.length)} to be answered` })}
      subtitle={t({ vi: 'Trả lời xong, tệp được đọc lại ngay và số liệu được tính lại.', en: 'With the answer the file is read again at once.' })}
    >
      {asked.map((question) => <OneQuestion key={question.key} question={question} onAnswer={(answer) => onDecide(answer.decide(decisions))} />)}
    </Card>
  );
}

function OneQuestion({ question: { title, why, answers }, onAnswer }: { question: AskedQuestion; onAnswer(answer: Answer): void }) {
  const { t } = useSpeech();
  const [picked, setPicked] = useState<string | null>(null);
  const name = useId();
  const answer = answers.find(({ key }) => key === picked);
  return (
    <fieldset className={styles.question}>
      <legend className={styles.title}>{title}</legend>
      <p className={styles.why}>{why}</p>
      {answers.map(({ key, label, detail }) => (
        <label key={key} className={styles.answer}>
          <input type="radio" name={name} checked={key === picked} onChange={() => setPicked(key)} />
          <span>{label}{detail && <small className={styles.detail}>{detail}</small>}</span>
        </label>
      ))}
      <Button variant="primary" disabled={!answer} onClick={() => answer && onAnswer(answer)}>{t({ vi: 'Dùng câu trả lời này', en: 'Use this answer' })}</Button>
    </fieldset>
  );
}
