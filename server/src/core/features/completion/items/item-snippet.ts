import { needsPeriod } from '../../../profile/period-need';
import { askedElements, type Profile, type ProfileItem, requiredElements } from '../../../profile/profile';
import { elementName } from '../../../submission/description-placeholder';
import { indent } from '../../../yaml/lines';
import { toScalars } from '../../../yaml/to-scalar';
import { writeKey } from '../create-entry';
import { escapeSnippet, tabStop } from '../snippet';

/**
 * Gives the lines of an item as a snippet: its elements, none shown yet, and a description of the form
 * `หน้าหลัก > … แสดง … ข้อมูล ณ …`. What is not filled in is found by the check.
 */
export function createItemSnippet(item: ProfileItem, profile: Profile): string[] {
  let stops = 0;
  const stop = (preset = '') => tabStop(++stops, preset);
  const contents = requiredElements(item).map(elementName).join(' ');
  const { divisions = [] } = item;
  const elements = askedElements(item);
  return [
    `${item.id}:`,
    ...indent([
      `answer: ${stop('มี')}`,
      'urls:',
      ...indent([`- ${stop()}`]),
      'description: |',
      ...indent([`หน้าหลัก > ${stop('[ระบุเมนู]')} > ${stop('[ระบุหัวข้อ]')}`]),
      ...indent([`แสดง${stop(contents || '[ระบุสิ่งที่แสดงในหน้า]')} ข้อมูล ณ ${stop('[ระบุช่วงเวลาของข้อมูล]')}`]),
      ...(profile.divisions ? [`division: ${divisions.length === 0 ? stop() : escapeSnippet(toScalars(divisions))}`] : []),
      ...(needsPeriod(item.period) ? [`period: ${stop()}`] : []),
      ...(elements.length > 0 ? ['elements:'] : []),
      ...indent(elements.map(({ id }) => `${escapeSnippet(writeKey(id))}: ${stop('false')}`)),
    ]),
  ];
}
