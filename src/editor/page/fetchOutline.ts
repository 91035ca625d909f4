/** Asked for by whoever opens a course, so that it comes while that is read. Apart from both, for neither may bring it along. */
export const fetchOutline = () => import('./outline/Outline.tsx');
