import type { Review, ReviewedSurvey } from '../../../review/review';
import { Section, Table } from '../parts';
import type { View } from '../view';

/** Answers to the surveys beside what is asked for. */
export function Surveys({ review: { surveys }, view }: { readonly review: Review; readonly view: View }) {
  const { texts } = view;
  return (
    <Section view={view} id="surveys" title={texts.surveys} note={texts.surveysNote}>
      {surveys.map((survey) => (
        <SurveyTable key={survey.name} survey={survey} view={view} />
      ))}
    </Section>
  );
}

type Row = Pick<ReviewedSurvey['groups'][number], 'label' | 'rule' | 'count' | 'minimum' | 'headcount' | 'least' | 'shortfall'>;

function SurveyTable({ survey, view }: { readonly survey: ReviewedSurvey; readonly view: View }) {
  const { texts } = view;
  const { name, who, answers, minimum, shortfall, groups } = survey;
  if (view.level > 2 && answers === null && groups.every(({ count, headcount }) => count === null && headcount === null))
    return <p>{texts.surveyNotGiven(texts.survey(name, who), minimum)}</p>;
  const whole: Row = { label: texts.inAll, rule: null, count: answers, minimum, headcount: null, least: null, shortfall };
  const people = (count: number | null) => (count === null ? '–' : texts.people(count));
  const hasShares = groups.some(({ headcount }) => headcount !== null);
  return (
    <Table<Row>
      caption={texts.survey(name, who)}
      isNamedAbove={false}
      rows={[...groups, whole]}
      columns={[
        {
          head: texts.columns.group,
          isHead: true,
          show: ({ label, rule }) => (
            <>
              {label}
              {rule === null ? null : <span class="why">{rule}</span>}
            </>
          ),
        },
        { head: texts.columns.answers, isNumber: true, show: ({ count }) => (count === null ? texts.notGiven : texts.people(count)) },
        { head: texts.columns.minimum, isNumber: true, show: (row) => people(row.minimum) },
        { head: hasShares ? texts.columns.staff : '', isNumber: true, show: ({ headcount }) => people(headcount) },
        {
          head: hasShares ? texts.columns.share : '',
          isNumber: true,
          show: ({ least }) => (least ? texts.least(least.count, least.isExact) : '–'),
        },
        { head: texts.columns.left, show: (row) => describeShortfall(row, texts) },
      ]}
    />
  );
}

function describeShortfall({ shortfall }: Row, texts: View['texts']) {
  if (shortfall === null) return '–';
  return shortfall === 0 ? texts.enough : <strong class="late">{texts.lacking(shortfall)}</strong>;
}
