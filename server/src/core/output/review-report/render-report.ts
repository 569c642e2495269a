export { namePage } from './page-name';
export { createBook, renderAgencyPage, titleOfBook, titleOfPage } from './pages';
