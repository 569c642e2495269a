export { namePage } from './page-name';
export { createBook, type ReviewBook, renderAgencyPage } from './pages';
