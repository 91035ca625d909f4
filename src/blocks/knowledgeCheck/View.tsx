export function KnowledgeCheckView() {
  return null;
}
