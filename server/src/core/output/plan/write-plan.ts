export { writePlanDocument } from './plan-document';
export { renderPlanPage } from './plan-page';
