import { answers, offerAnswer } from '../ways/answer';
import type { ItemRefactoring } from './refactoring';

/** Answers an item that is not answered, wherever in it one stands. */
export const answerItem: ItemRefactoring = {
  name: 'answer',
  find: (scene, item) => (item.hasAnswer ? [] : answers.map((answer) => offerAnswer(scene, item, answer))),
};
